import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './workspace.js';

// Each file breaks one thing that the runner must not let pass; each is planted in a project of its own.
const never = '() => new Promise(() => undefined)';
const planted: Record<string, string> = {
  'a-test-hangs': `test('hangs', ${never}, 50); test('goes on', () => undefined);`,
  'a-test-hangs-for-its-usual-time': `test.each([1])('hangs %s', ${never});`,
  'a-test-never-says-done': `test('hangs', (done) => void done, 50);`,
  'a-hook-hangs': `beforeEach(${never}, 50); test('is fine', () => undefined);`,
  'a-last-hook-hangs': `afterAll(${never}, 50); test('is fine', () => undefined);`,
  'a-rejection-is-unheard': `test('rejects', () => void Promise.reject(new Error('planted')));`,
  'a-timer-throws': `test('throws', () => new Promise((later) => {
    setTimeout(() => { setTimeout(later, 50); throw new Error('planted'); }, 1);
  }));`,
  'no-error-is-thrown': `test('throws a word', () => { throw 'planted'; });`,
  'the-file-throws': `throw new Error('planted');`,
  'the-file-has-no-test': `export {};`,
  'it-blocks-its-process': `test('blocks', () => { for (;;); });`,
  'it-ends-its-process': `test('ends', () => process.exit(0));`,
  'it-leaves-its-environment': `test('leaves', () => void (process.env.PLANTED = 'left'));`,
  'it-leaves-a-global': `test('leaves', () => void (globalThis.planted = 'left'));`,
  'it-leaves-a-changed-global': `test('leaves', () => void (globalThis.fetch = null));`,
  'it-leaves-its-folder': `test('leaves', () => process.chdir('/'));`,
};
const healthy: Record<string, string> = {
  'one-is-fine': `
    let left: string | undefined = process.env.PLANTED;
    test.each([1, 2])('%s', (number: number) => expect(number).toBeGreaterThan(0));
    test('done', (done) => done());
    test('a rejection that is heard later', async () => {
      const late = Promise.reject(new Error('planted'));
      await new Promise((later) => process.nextTick(later));
      await expect(late).rejects.toThrow('planted');
    });
    test('nothing of the files before it', () =>
      expect([left, globalThis.planted, typeof fetch, process.cwd()]).toEqual(
        [undefined, undefined, 'function', process.env.INIT_CWD]));`,
};

interface Report {
  readonly numPassedTests: number;
  readonly testResults: {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: { readonly title: string; readonly status: string }[];
  }[];
}

let folder: string;
let report: Report;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kring-runner-'));
  const files = Object.entries({ ...planted, ...healthy });
  await Promise.all(files.map(([name, text]) => writeFile(join(folder, `${name}.spec.ts`), text)));
  const config = {
    rootDir: folder,
    testMatch: ['<rootDir>/*.spec.ts'],
    runner: join(root, 'test/setup/runner/runner.mjs'),
    testSequencer: join(root, 'test/setup/runner/order.mjs'),
    globals: { patience: 1_000 },
  };
  const args = ['--config', JSON.stringify(config), '--json', '--outputFile', join(folder, 'report.json')];
  await run([...args, '--maxWorkers', '1']);
  report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as Report;
});

afterAll(() => rm(folder, { recursive: true }));

const run = (args: string[]) =>
  new Promise<void>((ended) => {
    const env = {
      ...process.env,
      KRING_TEST_FILE_LIMIT: '10000',
      KRING_TEST_PATIENCE: '',
      KRING_TEST_ORDER: 'planted',
      INIT_CWD: root.replace(/\/$/, ''),
    };
    execFile(process.execPath, [join(root, 'node_modules/.bin/jest'), ...args], { cwd: root, env }, () =>
      ended(),
    );
  });

const told = (name: string) => report.testResults.find((one) => one.name.endsWith(`/${name}.spec.ts`))!;

test.each([
  ['a-test-hangs', /Exceeded timeout of 50 ms for the test "hangs"/],
  ['a-test-hangs-for-its-usual-time', /Exceeded timeout of 1000 ms/],
  ['a-test-never-says-done', /Exceeded timeout of 50 ms/],
  ['a-hook-hangs', /Exceeded timeout of 50 ms for a beforeEach hook/],
  ['a-last-hook-hangs', /Exceeded timeout of 50 ms for a afterAll hook/],
  ['a-rejection-is-unheard', /planted/],
  ['a-timer-throws', /planted/],
  ['no-error-is-thrown', /planted/],
  ['the-file-throws', /planted/],
  ['the-file-has-no-test', /must contain at least one test/],
  ['it-blocks-its-process', /did not end within 10000 ms/],
  ['it-ends-its-process', /ended its process/],
  ['it-leaves-its-environment', /It leaves process\.env\.PLANTED changed/],
  ['it-leaves-a-global', /It leaves globalThis\.planted changed/],
  ['it-leaves-a-changed-global', /It leaves globalThis\.fetch changed/],
  ['it-leaves-its-folder', /It leaves the working directory changed/],
])('%s: it fails and says so', (name, words) => {
  expect(told(name)).toMatchObject({ status: 'failed', message: expect.stringMatching(words) });
});

test('each thing that is planted is looked for above, and what is well passes beside them', () => {
  expect(report.testResults).toHaveLength(Object.keys(planted).length + 1);
  expect(told('one-is-fine')).toMatchObject({ status: 'passed', message: '' });
  const goesOn = told('a-test-hangs').assertionResults.find(({ title }) => title === 'goes on');
  expect(goesOn?.status).toBe('passed');
});
