import { createHash, randomBytes, randomInt, scryptSync, timingSafeEqual } from 'node:crypto';
import { CARD_LENGTH, CARD_SIGNS } from '@kring/participants-domain';

/** A link's token, or a phone's: 256 bits, as base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** What stands on a paper card: 80 bits, in signs that nobody mistakes. */
export const newCardCode = (): string =>
  Array.from({ length: CARD_LENGTH }, () => CARD_SIGNS[randomInt(CARD_SIGNS.length)]).join('');

/** Six digits, all equally likely. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** Six digits are few, so they are stored through a slow hash, salted with the link's own hash. */
export const hashOfCode = (code: string, tokenHash: string): string =>
  scryptSync(code, tokenHash, 32).toString('base64url');

export function isCode(code: string, tokenHash: string, stored: string): boolean {
  return timingSafeEqual(Buffer.from(hashOfCode(code, tokenHash)), Buffer.from(stored));
}
