import { typedFaults } from './lint.js';

/** Each needs types, so it is planted in a file that exists. */
const file = 'libs/contracts/src/values.ts';
const spec = 'libs/platform/kernel/src/actor.spec.ts';

const cases = [
  {
    rule: '@typescript-eslint/no-floating-promises',
    breach: `declare const check: () => Promise<void>;\nexport function send() { check(); }`,
    clean: `declare const check: () => Promise<void>;\nexport async function send() { await check(); }`,
  },
  {
    rule: '@typescript-eslint/no-misused-promises',
    breach: `declare const may: () => Promise<boolean>;\nexport async function send() { if (may()) return 1; return 2; }`,
    clean: `declare const may: () => Promise<boolean>;\nexport async function send() { if (await may()) return 1; return 2; }`,
  },
  {
    rule: '@typescript-eslint/await-thenable',
    breach: `declare const check: () => number;\nexport async function send() { await check(); }`,
    clean: `declare const check: () => Promise<number>;\nexport async function send() { await check(); }`,
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    breach: `export function say(state: 'sent' | 'gone') { switch (state) { case 'sent': return 1; } return 0; }`,
    clean: `export function say(state: 'sent' | 'gone') { switch (state) { case 'sent': return 1; case 'gone': return 0; } }`,
  },
];

describe('a promise that nobody waits for is a check that nobody made', () => {
  it.each(cases)('$rule', async ({ rule, breach, clean }) => {
    expect(await typedFaults(file, breach)).toEqual([rule]);
    expect(await typedFaults(file, clean)).toEqual([]);
  });

  it('in a spec too: an expectation that nobody waits for always passes', async () => {
    expect(
      await typedFaults(spec, `it('a', () => { expect(Promise.resolve(1)).resolves.toBe(2); });`),
    ).toEqual(['@typescript-eslint/no-floating-promises']);
  });
});
