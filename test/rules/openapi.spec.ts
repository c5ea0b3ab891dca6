import { describeApi } from '@kring/api';
import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

type Document = Awaited<ReturnType<typeof describeApi>>;

const RULES = 'test/rules/standards/adr-linter-2.2.yaml';
const SPECTRAL = 'node_modules/@stoplight/spectral-cli/dist/index.js';

interface Finding {
  readonly code: string;
  readonly path: string[];
}

/** What the ruleset finds at the level of an error. */
async function lint(document: Document): Promise<Finding[]> {
  const file = join(await mkdtemp(join(tmpdir(), 'kring-openapi-')), 'openapi.json');
  await writeFile(file, JSON.stringify(document));
  const options = [
    'lint',
    '-r',
    RULES,
    '--format',
    'json',
    '--fail-severity',
    'error',
    '-D',
    '--quiet',
    file,
  ];
  const linting = promisify(execFile)(process.execPath, [SPECTRAL, ...options], { maxBuffer: 50_000_000 });
  // It exits with 1 when it finds something, and says what on the same stream.
  const { stdout } = await linting.catch((found: { stdout: string }) => found);
  return JSON.parse(stdout) as Finding[];
}

let document: Document;

beforeAll(async () => {
  document = await describeApi();
});

test('the document passes the API Design Rules', async () => {
  expect(Object.keys(document.paths).length).toBeGreaterThan(25);
  expect(await lint(document)).toEqual([]);
});

test('the ruleset really looks: an answer without its version header is found', async () => {
  const broken = structuredClone(document);
  const answer = broken.paths['/participants']!.get!.responses['200'] as { headers?: object };
  delete answer.headers;
  expect((await lint(broken)).map((finding) => finding.code)).toContain('nlgov:missing-header');
});

test('every operation has an answer with a shape, or none at all', () => {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const verb of ['get', 'put', 'post'] as const) {
      for (const [status, answer] of Object.entries(item[verb]?.responses ?? {})) {
        if (!/^20[01]$/.test(status)) continue;
        expect({ path, verb, shape: 'content' in answer! }).toEqual({ path, verb, shape: true });
      }
    }
  }
});
