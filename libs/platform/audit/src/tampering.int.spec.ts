import { setStage, type Stage } from '@kring/testing';
import { generateKeyPairSync } from 'node:crypto';
import type { DefectKind } from './defect.js';
import { fetchWorld, fillTrail, TEST_KEY } from './in-specs/filled.js';
import { diceFrom, TAMPERINGS } from './in-specs/tampering.js';
import { copyOf, trailOf, type World } from './in-specs/world.js';
import { readSigningKey, trusting, type TrustedKeys } from './keys.js';
import { verifyTrail } from './verify-trail.js';

const TIMES = 1_000;
const forger = generateKeyPairSync('ed25519').privateKey;
const names = Object.keys(TAMPERINGS);

let stage: Stage;
let keys: TrustedKeys;
let world: World;

beforeAll(async () => {
  stage = await setStage();
  keys = trusting([await readSigningKey(TEST_KEY)]);
  await fillTrail(stage, 5);
  world = await fetchWorld(stage);
});

afterAll(() => stage.close());

const verified = (some: World) => verifyTrail(trailOf(some), { keys, kept: world.seals });

const afterTampering = async (name: string, seed: number) => {
  const tampered = copyOf(world);
  TAMPERINGS[name]!(tampered, diceFrom(seed), forger);
  return (await verified(tampered)).defects;
};

test('what nobody touched is whole', async () => {
  expect(world.seals.length).toBeGreaterThanOrEqual(5);
  expect([...new Set(world.rows.map(({ kind }) => kind))].sort()).toEqual(['consent', 'line', 'look']);
  expect((await verified(world)).defects).toEqual([]);
});

test(`${TIMES} times something is done behind the last root, and each time it is seen`, async () => {
  const unseen: string[] = [];
  for (let seed = 1; seed <= TIMES; seed += 1) {
    const name = names[seed % names.length]!;
    if ((await afterTampering(name, seed)).length === 0) unseen.push(`${seed}: ${name}`);
  }
  expect(unseen).toEqual([]);
});

const SEEN_AS: Record<string, DefectKind[]> = {
  'a row is edited': ['edited'],
  'a row is edited with its leaf': ['altered'],
  'a row is deleted': ['deleted'],
  'a row is deleted as if it had been erased': ['deleted'],
  'a row is added behind the seals': ['added'],
  'a signature is forged': ['forged'],
  'the last seals are cut off, with all that was in them': ['truncated'],
  'the last seals are cut off, without their leaves': ['truncated'],
};

test.each(Object.entries(SEEN_AS))('%s: named as %j and nothing else', async (name, kinds) => {
  const defects = await afterTampering(name, 1);
  expect([...new Set(defects.map(({ kind }) => kind))]).toEqual(kinds);
});

test('two rows of a batch that were swapped are both named', async () => {
  const tampered = copyOf(world);
  const batch = tampered.leaves.filter(({ seal, kind }) => seal === 2 && kind === 'line');
  const [one, other] = batch.map(({ id }) => tampered.rows.find((row) => row.id === id)!);
  [one!.content, other!.content] = [other!.content, one!.content];
  expect((await verified(tampered)).defects).toEqual([
    { kind: 'swapped', seal: 2, table: 'line', id: one!.id },
    { kind: 'swapped', seal: 2, table: 'line', id: other!.id },
  ]);
});

test('an end that was cut off with all its seals is not seen without a root kept elsewhere', async () => {
  const tampered = copyOf(world);
  TAMPERINGS['the last seals are cut off, with all that was in them']!(tampered, diceFrom(3), forger);
  expect((await verifyTrail(trailOf(tampered), { keys, kept: [] })).defects).toEqual([]);
});

test('whoever has the key of the seals still can not change what was kept elsewhere', async () => {
  const key = await readSigningKey(TEST_KEY);
  const tampered = copyOf(world);
  TAMPERINGS['a row is edited and all is signed again']!(tampered, diceFrom(3), key);
  const kinds = (await verified(tampered)).defects.map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['rewritten']));
  expect((await verifyTrail(trailOf(tampered), { keys, kept: [] })).defects).toEqual([]);
});
