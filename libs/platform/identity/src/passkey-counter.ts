/**
 * Whether a signature counter shows that the authenticator is the only one with this key (WebAuthn level 3, 6.1.1):
 * it grows at every use. Who never counts, as keys that are kept in a cloud don't, shows zero always.
 */
export const isTheOnlyOne = (kept: number, shown: number): boolean =>
  (kept === 0 && shown === 0) || shown > kept;
