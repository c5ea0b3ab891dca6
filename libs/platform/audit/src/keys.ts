import { SettingsRefused } from '@kring/platform-config';
import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { headOf, statementOf, type Seal, type Unsigned } from './seal.js';

// PKCS #8 for Ed25519 (RFC 8410, 7): all of it but the seed.
const BEFORE_SEED = Buffer.from('302e020100300506032b657004220420', 'hex');
const SEED_BYTES = 32;

const refused = () =>
  new SettingsRefused(
    'KRING_AUDIT_KEY must be an Ed25519 key: its seed of 32 bytes as base64, a PEM, or the path of a PEM file.',
  );

/** Reads the key that seals are signed with: a seed as base64, a PEM, or the path of a PEM file. */
export async function readSigningKey(setting: string): Promise<KeyObject> {
  try {
    const seed = Buffer.from(setting, 'base64');
    if (seed.length === SEED_BYTES) {
      return createPrivateKey({ key: Buffer.concat([BEFORE_SEED, seed]), format: 'der', type: 'pkcs8' });
    }
    return ed25519(createPrivateKey(await pemOf(setting)));
  } catch {
    throw refused();
  }
}

/** Reads public keys, one or more in a PEM, as an auditor has them without the one that signs. */
export async function readPublicKeys(file: string): Promise<KeyObject[]> {
  const blocks = (await readFile(file, 'utf8')).match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g) ?? [];
  return blocks.map((pem) => ed25519(createPublicKey(pem)));
}

const pemOf = async (setting: string): Promise<string> =>
  setting.includes('-----BEGIN') ? setting : readFile(setting, 'utf8');

function ed25519(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'ed25519') throw refused();
  return key;
}

const publicOf = (key: KeyObject): KeyObject => (key.type === 'private' ? createPublicKey(key) : key);

/** The name of a key: the beginning of the hash of its public half. */
export const keyName = (key: KeyObject): string =>
  createHash('sha256')
    .update(publicOf(key).export({ format: 'der', type: 'spki' }))
    .digest('hex')
    .slice(0, 16);

/** Signs a root; says the head that the next one builds on. */
export function signSeal(seal: Omit<Unsigned, 'key'>, key: KeyObject): { sealed: Seal; head: Buffer } {
  const unsigned = { ...seal, key: keyName(key) };
  const signature = sign(null, statementOf(unsigned), key);
  return { sealed: { ...unsigned, signature }, head: headOf(unsigned) };
}

/** The keys that are trusted, by name. */
export type TrustedKeys = ReadonlyMap<string, KeyObject>;

export const trusting = (keys: readonly KeyObject[]): TrustedKeys =>
  new Map(keys.map((key) => [keyName(key), publicOf(key)]));

/** Whether a key that we trust signed exactly this. */
export function isSigned(seal: Seal, keys: TrustedKeys): boolean {
  const key = keys.get(seal.key);
  return key !== undefined && verify(null, statementOf(seal), key, seal.signature);
}
