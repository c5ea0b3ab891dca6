import { onConnection } from '@kring/platform-database';
import type { KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Audited } from './audited.js';
import { inWords } from './defect.js';
import { readKept } from './kept-root.js';
import { readPublicKeys, readSigningKey, trusting } from './keys.js';
import { Trail } from './trail.js';
import { verifyTrail, type Verified } from './verify-trail.js';

export interface VerifyOptions {
  readonly url: string;
  readonly sealed: Audited['sealed'];
  /** The key that signs, as it is set; its public half is trusted. */
  readonly key: string | undefined;
  /** Files with public keys, for whoever has no other, or had another before. */
  readonly publicKeys: readonly string[];
  /** Files with roots that were kept elsewhere. */
  readonly roots: readonly string[];
  readonly say: (sentence: string) => void;
}

const QUIET_MILLISECONDS = 2_000;

/** Verifies everything and says it in one sentence, or each defect in one; answers whether all is as it was sealed. */
export async function runVerify({
  url,
  sealed,
  key,
  publicKeys,
  roots,
  say,
}: VerifyOptions): Promise<boolean> {
  const keys = [...(key ? [await readSigningKey(key)] : []), ...(await allOf(publicKeys, readPublicKeys))];
  if (keys.length === 0) {
    say(
      'There is no key to check the seals with: set KRING_AUDIT_KEY, or give --key with a public key (PEM).',
    );
    return false;
  }
  const kept = await allOf(roots, async (file) => readKept(await readFile(file, 'utf8')));
  const verified = await onConnection(url, async (client) => {
    const trail = new Trail(client, sealed);
    await trail.begin();
    return verifyTrail(trail, { keys: trusting(keys satisfies KeyObject[]), kept, onRows: aloud(say) });
  });
  for (const defect of verified.defects) say(inWords(defect));
  say(verified.defects.length === 0 ? wholeIn(verified) : brokenIn(verified));
  return verified.defects.length === 0;
}

const allOf = async <T>(files: readonly string[], read: (file: string) => Promise<T[]>): Promise<T[]> =>
  (await Promise.all(files.map(read))).flat();

/** Says how far it is, for as long as it takes. */
function aloud(say: (sentence: string) => void): (checked: number, of: number) => void {
  let said = performance.now();
  return (checked, of) => {
    if (performance.now() - said < QUIET_MILLISECONDS) return;
    said = performance.now();
    say(`… ${checked} of ${of} rows`);
  };
}

const counted = ({ rows, seals }: Verified): string =>
  `${rows} rows behind ${seals} ${seals === 1 ? 'seal' : 'seals'}`;

function wholeIn(verified: Verified): string {
  const { erased, waiting, kept } = verified;
  const elsewhere =
    kept > 0
      ? `${kept} of its roots were kept elsewhere and agree`
      : 'no roots kept elsewhere were given, so that an end cut off with all its seals would not be seen';
  return `All is as it was sealed: ${counted(verified)} (${erased} erased, each by its line; ${waiting} wait for a seal); ${elsewhere}.`;
}

const brokenIn = (verified: Verified): string =>
  `NOT as it was sealed: ${verified.defects.length} ${verified.defects.length === 1 ? 'defect' : 'defects'} in ${counted(verified)}.`;
