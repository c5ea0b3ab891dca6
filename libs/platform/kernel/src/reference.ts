/** Crockford's base 32: no I, L, O or U, so that nobody mistakes one sign for another on the phone. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/**
 * A reference for people to say to each other: `K-7Q2F9DKM`. Forty random bits, never the next of a row: a number that
 * counts up tells each organisation how many people the others know (GDPR 5, 1 f; product.md, "a no costs nothing").
 */
export function newReference(letter: 'K' | 'V'): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return `${letter}-${Array.from(bytes, (byte) => SIGNS[byte % SIGNS.length]).join('')}`;
}
