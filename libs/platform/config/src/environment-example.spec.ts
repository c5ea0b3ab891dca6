import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentExample, everySetting } from './environment-example.js';

const file = join(import.meta.dirname, '../../../../.env.example');

test('.env.example is what the settings say', () => {
  const expected = environmentExample();
  if (readFileSync(file, 'utf8') === expected) return;
  throw new Error(`.env.example differs from the settings. It must read, to the letter:\n\n${expected}`);
});

test('names every setting once', () => {
  const named = [...environmentExample().matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(named).toEqual(Object.keys(everySetting));
});

test('leaves open what has no default, and only that', () => {
  const open = [...environmentExample().matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [
    name,
    value,
  ]);
  const required = Object.entries(everySetting).filter(([, field]) => !field.isOptional());
  expect(open).toEqual(required.map(([name]) => [name, '']));
});

test('shows each default as it is', () => {
  expect(environmentExample()).toContain('# KRING_PORT=3000\n');
  expect(environmentExample()).toContain('# KRING_DEMO=false\n');
});
