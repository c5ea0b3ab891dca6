import { appendRoots, ROOTS_FILE } from './append-roots.js';
import { KeptRoots, lineToKeep, readKept } from './kept-root.js';
import { keyName, readSigningKey, signSeal, trusting } from './keys.js';
import { BEFORE_THE_FIRST, type Seal } from './seal.js';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const at = new Date('2026-11-23T12:00:00.123Z');
const batch = { no: 1, at, size: 3, root: Buffer.alloc(32, 1), previous: BEFORE_THE_FIRST };

let first: Seal;
let second: Seal;
let forged: Seal;
let keys: ReturnType<typeof trusting>;

beforeAll(async () => {
  const key = await readSigningKey(Buffer.alloc(32, 7).toString('base64'));
  const other = await readSigningKey(Buffer.alloc(32, 8).toString('base64'));
  const { sealed, head } = signSeal(batch, key);
  first = sealed;
  second = signSeal({ ...batch, no: 2, previous: head }, key).sealed;
  forged = { ...signSeal({ ...batch, no: 3 }, other).sealed, key: keyName(key) };
  keys = trusting([key]);
});

test('a root that is kept reads back as it was', () => {
  expect(readKept(`${lineToKeep(first)}\n${lineToKeep(second)}\n`)).toEqual([first, second]);
});

test('half a line, left by a power cut, takes nothing of the next one with it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kring-kept-'));
  await appendRoots(folder, [first]);
  await appendFile(join(folder, ROOTS_FILE), lineToKeep(second).slice(0, 40));
  await appendRoots(folder, [second]);
  expect(readKept(await readFile(join(folder, ROOTS_FILE), 'utf8'))).toEqual([first, second]);
  await rm(folder, { recursive: true });
});

test('what was kept and is not there any more was cut off', () => {
  const roots = new KeptRoots([first, second], keys);
  expect(roots.check(first)).toEqual([]);
  expect(roots.missing()).toEqual([{ kind: 'truncated', seal: 2 }]);
});

test('a seal that differs from the one that was kept was rewritten', () => {
  const roots = new KeptRoots([first, second], keys);
  expect(roots.check({ ...first, root: Buffer.alloc(32, 9) })).toEqual([{ kind: 'rewritten', seal: 1 }]);
});

test('a line that nobody we trust signed accuses nobody', () => {
  expect(new KeptRoots([forged], keys).size).toBe(0);
});
