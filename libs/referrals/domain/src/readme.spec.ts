import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transitions } from './attempt.js';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const diagram = /```mermaid\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

/** Every arrow between two states, as `from --> to: event`. */
const arrowsIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.includes('-->') && !line.includes('[*]'))
    .sort();

const arrowsOfTable = Object.entries(transitions)
  .flatMap(([from, row]) => Object.entries(row).map(([event, to]) => `${from} --> ${to}: ${event}`))
  .sort();

test('the diagram in the README is the transition table', () => {
  expect(arrowsIn(diagram)).toEqual(arrowsOfTable);
});

test('the diagram begins where an attempt begins, and nowhere else', () => {
  expect(diagram.match(/\[\*\] --> .*/g)).toEqual(['[*] --> drafted']);
});
