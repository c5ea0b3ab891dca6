import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sessionSecret } from './session-secret.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kring-secret-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('it is the same at the next start, so that everyone stays signed in', async () => {
  const first = await sessionSecret(folder);
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect(await sessionSecret(folder)).toBe(first);
  expect(await readdir(folder)).toEqual(['session-secret']);
});

test.each(['', 'half'])('what a kill left of it (%j) is replaced by a whole one', async (left) => {
  await writeFile(join(folder, 'session-secret'), left);
  const secret = await sessionSecret(folder);
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(await sessionSecret(folder)).toBe(secret);
});
