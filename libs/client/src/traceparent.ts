/** So many random bytes, in hexadecimal. */
export const hex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** A new trace that begins with this click (W3C Trace Context, version 00, sampled). It says nothing about who clicked. */
export const newTraceparent = (): string => `00-${hex(16)}-${hex(8)}-01`;
