import { faults } from './lint.js';
import { probe } from './probe.js';

const file = 'libs/referrals/src/probe.ts';
const page = 'apps/participant/src/probe.ts';

describe('deep imports', () => {
  // What a package does not export can't be resolved either, which the boundary rule reports beside ours.
  const refused = ['@nx/enforce-module-boundaries', 'kring/no-deep-imports'];

  it.each([
    '@kring/consents/src/index.js',
    '@kring/consents/src',
    '@kring/platform-http/problem',
    '@kring/contracts/tokens.css',
  ])('past the door are refused: %s', async (name) => {
    expect(await faults(file, `export * from '${name}';`)).toEqual(refused);
    expect(await faults(file, `export const later = import('${name}');`)).toEqual(refused);
    expect(await faults(file, `export type { Any } from '${name}';`)).toEqual(refused);
    expect(await faults(file, `export * from '@kring/consents';`)).toEqual([]);
  });

  it.each([
    [page, '@kring/ui/styles.css'],
    [page, '@kring/ui/phone-styles.css'],
    [page, '@kring/ui/arabic.css'],
  ])('from %s by the declared door %s are right', async (from, door) => {
    // Jest maps every style sheet to an empty module, so the boundary rule can't place one here; ours can.
    expect(await faults(from, `import '${door}';`)).not.toContain('kring/no-deep-imports');
    expect(await faults(from, `import '${door}/more';`)).toContain('kring/no-deep-imports');
  });
});

describe('what a scope keeps in the database', () => {
  const door = `export * from '@kring/consents/schema';`;

  probe('is for @kring/scopes alone', {
    rule: 'kring/no-deep-imports',
    file,
    breach: door,
    clean: `export * from '@kring/consents';`,
    rightIn: 'libs/scopes/src/probe.ts',
  });

  probe('never stands at the main door', {
    rule: 'kring/no-tables-at-the-door',
    file: 'libs/consents/src/index.ts',
    breach: `export { ConsentRepository } from './data/consent.repository.js';`,
    clean: `export { Consents } from './consents.js';`,
    rightIn: 'libs/consents/src/schema/index.ts',
  });

  it.each([
    `export type { QuestionRow } from './data/question.table.js';`,
    `export * from './data/question.table.js';`,
    `export * from './schema/index.js';`,
    `import { QuestionRow } from './data/question.table.js';\nexport { QuestionRow };`,
  ])('does not come round by %s', async (code) => {
    expect(await faults('libs/consents/src/index.ts', code)).toEqual(['kring/no-tables-at-the-door']);
  });

  it('is handed on by no other file either, while a facade may stand on it', async () => {
    const handsOn = `export type { QuestionRow } from './data/question.table.js';`;
    const standsOn = `import type { QuestionRow } from './data/question.table.js';\nexport type Asked = Pick<QuestionRow, 'id'>;`;
    expect(await faults('libs/consents/src/probe.ts', handsOn)).toEqual(['kring/no-tables-at-the-door']);
    expect(await faults('libs/consents/src/probe.ts', standsOn)).toEqual([]);
  });

  it.each(['libs/testing/src/probe.ts', 'apps/api/src/probe.ts', 'libs/referrals/src/probe.spec.ts'])(
    'is closed to %s',
    async (place) => {
      expect(await faults(place, door)).toEqual(['kring/no-deep-imports']);
    },
  );
});

describe('the types of the contracts', () => {
  probe('are all that the participant app takes, or zod comes along', {
    rule: '@typescript-eslint/no-restricted-imports',
    file: page,
    breach: `export { category } from '@kring/contracts';`,
    clean: `export type { Category } from '@kring/contracts';`,
    rightIn: 'apps/desk/src/probe.ts',
  });

  probe("are all that the browser's client takes", {
    rule: '@typescript-eslint/no-restricted-imports',
    file: 'libs/client/src/probe.ts',
    breach: `export { category } from '@kring/contracts';`,
    clean: `export type { Category } from '@kring/contracts';`,
    rightIn: 'libs/client/src/probe.spec.ts',
  });
});

describe('Node', () => {
  it.each([
    'libs/referrals/domain/src/probe.ts',
    'libs/contracts/src/probe.ts',
    'libs/platform/kernel/src/probe.ts',
    'libs/ui/src/probe.ts',
    'libs/client/src/probe.ts',
    'apps/desk/src/probe.ts',
    'apps/participant/src/probe.ts',
  ])('is not there for %s', async (place) => {
    expect(await faults(place, `export { join } from 'node:path';`)).toEqual(['kring/no-node']);
    expect(await faults(place, `export { join } from 'path';`)).toEqual(['kring/no-node']);
    expect(await faults(place, `export const later = import('node:fs');`)).toEqual(['kring/no-node']);
    expect(await faults(place, `export { join } from './path.js';`)).toEqual([]);
    expect(await faults(file, `export { join } from 'node:path';`)).toEqual([]);
  });
});
