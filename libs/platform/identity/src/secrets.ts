import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

// Off the thread that answers everybody else.
const slowly = promisify<string, string, number, Buffer>(scrypt);

/** A token for a link or a phone: 256 bits, as base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A token is kept as its hash only: whoever reads the table can't use what stands there. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Six digits, all equally likely. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** Six digits are few, so they are kept through a slow hash, salted with what they belong to. */
export const hashOfCode = async (code: string, salt: string): Promise<string> =>
  (await slowly(code, salt, 32)).toString('base64url');

/** Whether this is the code; takes as long where none is kept, so that time tells nothing. */
export async function isCode(code: string, salt: string, stored: string | null): Promise<boolean> {
  const hashed = Buffer.from(await hashOfCode(code, salt));
  return timingSafeEqual(hashed, stored ? Buffer.from(stored) : Buffer.alloc(hashed.length));
}
