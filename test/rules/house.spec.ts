import { faults } from './lint.js';
import { probe } from './probe.js';

const file = 'libs/referrals/src/probe.ts';

describe('settings', () => {
  const rule = 'kring/no-process-env';
  const clean = `export const port = process.argv[2];`;

  it.each([
    `export const port = process.env.PORT;`,
    `export const port = process['env'].PORT;`,
    `const { env } = process;\nexport const port = env.PORT;`,
    `import { env } from 'node:process';\nexport const port = env.PORT;`,
  ])('are read by platform/config only: %s', async (breach) => {
    expect(await faults(file, breach)).toEqual([rule]);
    expect(await faults(file, clean)).toEqual([]);
    expect(await faults('libs/platform/config/src/probe.ts', breach)).toEqual([]);
  });

  it.each(['libs/testing/src/probe.ts', 'apps/api/src/main.ts', 'libs/platform/database/src/probe.ts'])(
    'not by %s',
    async (place) => {
      expect(await faults(place, `export const port = process.env.PORT;`)).toEqual([rule]);
    },
  );

  it.each([
    'apps/all-in-one/start.mjs',
    'apps/desk/vite.config.ts',
    'jest.config.mjs',
    'test/walls/probe.ts',
  ])('%s stands outside the running system', async (place) => {
    expect(await faults(place, `export const port = process.env.PORT;`)).toEqual([]);
  });
});

describe('one name everywhere', () => {
  const rule = 'kring/no-default-export';

  probe('no default export', {
    rule,
    file,
    breach: `export default function send() {}`,
    clean: `export function send() {}`,
    rightIn: 'apps/desk/vite.config.ts',
  });
  probe('no default by re-export', {
    rule,
    file,
    breach: `export { send as default } from './send.js';`,
    clean: `export { send } from './send.js';`,
  });
});

describe('the console', () => {
  const breach = `console.log('here');`;

  probe('is not written to by what runs', { rule: 'no-console', file, breach, clean: `export {};` });
  it.each(['apps/api/src/probe.ts', 'apps/desk/src/probe.tsx', 'libs/client/src/probe.ts'])(
    'not by %s',
    async (place) => {
      expect(await faults(place, breach)).toEqual(['no-console']);
    },
  );
  it.each([
    'apps/all-in-one/src/probe.ts',
    'apps/api/src/main.ts',
    'apps/worker/src/main.ts',
    'test/probe.mjs',
  ])('but it is by %s', async (place) => {
    expect(await faults(place, breach)).toEqual([]);
  });
});

describe('nothing is waved through', () => {
  probe('no any', {
    rule: '@typescript-eslint/no-explicit-any',
    file,
    breach: `export const value: any = 1;`,
    clean: `export const value: unknown = 1;`,
  });
  probe('no ts-ignore', {
    rule: '@typescript-eslint/ban-ts-comment',
    file,
    breach: `// @ts-ignore\nexport const value = 1;`,
    clean: `// a constraint\nexport const value = 1;`,
  });
  probe('no work left for later', {
    rule: 'no-warning-comments',
    file,
    breach: `// TODO: finish\nexport const value = 1;`,
    clean: `// The law asks for one.\nexport const value = 1;`,
  });
  probe('no loose comparison', {
    rule: 'eqeqeq',
    file,
    breach: `export const same = (one: string, two: string) => one == two;`,
    clean: `export const same = (one: string, two: string) => one === two;`,
  });
  probe('nothing unused', {
    rule: '@typescript-eslint/no-unused-vars',
    file,
    breach: `const value = 1;`,
    clean: `export const value = 1;`,
  });

  it('no rule switched off in a comment', async () => {
    const [first] = await faults(file, `// eslint-disable-next-line no-console\nexport const value = 1;`);
    expect(first).toMatch(/noInlineConfig/);
    const both = await faults(file, `/* eslint-disable no-console */\nconsole.log(1);`);
    expect(both).toContain('no-console');
  });
});

describe('the ui', () => {
  probe('fetches nothing', {
    rule: 'no-restricted-globals',
    file: 'libs/ui/src/probe.ts',
    breach: `export const read = (url: string) => fetch(url);`,
    clean: `export const read = (ask: (url: string) => string, url: string) => ask(url);`,
    rightIn: 'libs/client/src/probe.ts',
  });
});
