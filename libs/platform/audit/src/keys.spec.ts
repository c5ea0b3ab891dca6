import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSigned, keyName, readPublicKeys, readSigningKey, signSeal, trusting } from './keys.js';
import { BEFORE_THE_FIRST } from './seal.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kring-keys-'));
});

afterAll(() => rm(folder, { recursive: true }));

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const batch = {
  no: 1,
  at: new Date('2026-11-23T12:00:00Z'),
  size: 3,
  root: Buffer.alloc(32, 1),
  previous: BEFORE_THE_FIRST,
};

test('a key is read from its seed, from a PEM, and from the path of one', async () => {
  await writeFile(join(folder, 'key.pem'), pem);
  const jwk = privateKey.export({ format: 'jwk' });
  const seed = Buffer.from(jwk.d!, 'base64url').toString('base64');
  const read = await Promise.all([seed, pem, join(folder, 'key.pem')].map(readSigningKey));
  expect(read.map(keyName)).toEqual([keyName(publicKey), keyName(publicKey), keyName(publicKey)]);
});

test.each(['', 'short', '/nowhere/key.pem', '-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----'])(
  '%j is refused in a sentence that names the setting',
  async (setting) => {
    await expect(readSigningKey(setting)).rejects.toThrow(/^KRING_AUDIT_KEY must be an Ed25519 key/);
  },
);

test('a key of another kind is refused', async () => {
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const otherPem = other.export({ format: 'pem', type: 'pkcs8' }).toString();
  await expect(readSigningKey(otherPem)).rejects.toThrow(/Ed25519/);
});

test('an auditor checks with the public half alone, and with an older key beside it', async () => {
  const older = generateKeyPairSync('ed25519');
  const file = join(folder, 'public.pem');
  const halves = [older.publicKey, publicKey].map((key) => key.export({ format: 'pem', type: 'spki' }));
  await writeFile(file, halves.join('\n'));
  const keys = trusting(await readPublicKeys(file));
  expect(keys.size).toBe(2);
  expect(isSigned(signSeal(batch, privateKey).sealed, keys)).toBe(true);
  expect(isSigned(signSeal(batch, older.privateKey).sealed, keys)).toBe(true);
});

test('a signature holds for exactly what was signed, by a key that is trusted', () => {
  const { sealed } = signSeal(batch, privateKey);
  const keys = trusting([publicKey]);
  expect(isSigned(sealed, keys)).toBe(true);
  const changed = [
    { ...sealed, no: 2 },
    { ...sealed, at: new Date('2026-11-23T12:00:01Z') },
    { ...sealed, size: 4 },
    { ...sealed, root: Buffer.alloc(32, 2) },
    { ...sealed, previous: Buffer.alloc(32, 3) },
  ];
  expect(changed.map((seal) => isSigned(seal, keys))).toEqual(changed.map(() => false));
  const forger = generateKeyPairSync('ed25519').privateKey;
  expect(isSigned(signSeal(batch, forger).sealed, keys)).toBe(false);
  expect(isSigned({ ...signSeal(batch, forger).sealed, key: sealed.key }, keys)).toBe(false);
});
