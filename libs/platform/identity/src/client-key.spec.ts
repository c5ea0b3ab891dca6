import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readClientKey } from './client-key.js';

const folder = mkdtempSync(join(tmpdir(), 'kring-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

const inFile = (text: string): string => {
  const file = join(folder, 'key');
  writeFileSync(file, text);
  return file;
};

test('reads a PEM file: RSA signs as PS256', async () => {
  const { key, kid } = await readClientKey(inFile(rsa.export({ type: 'pkcs8', format: 'pem' }) as string));
  expect(key.algorithm.name).toBe('RSA-PSS');
  expect(kid).toBeUndefined();
});

test('reads a JWK, with its name and its own algorithm', async () => {
  const jwk = { ...rsa.export({ format: 'jwk' }), kid: 'kring-1', alg: 'RS256' };
  const { key, kid } = await readClientKey(JSON.stringify(jwk));
  expect(key.algorithm.name).toBe('RSASSA-PKCS1-v1_5');
  expect(kid).toBe('kring-1');
});

test('reads an EC key from a JWK file', async () => {
  const { key } = await readClientKey(inFile(JSON.stringify(ec.export({ format: 'jwk' }))));
  expect(key.algorithm.name).toBe('ECDSA');
});

test('what it reads signs, and can’t be read out again', async () => {
  const { key } = await readClientKey(JSON.stringify(ec.export({ format: 'jwk' })));
  expect([key.extractable, key.usages]).toEqual([false, ['sign']]);
});

test.each([['{"kty":"oct","k":"c2VjcmV0"}'], [join(folder, 'none')]])(
  'refuses anything else',
  async (setting) => {
    await expect(readClientKey(setting)).rejects.toThrow();
  },
);
