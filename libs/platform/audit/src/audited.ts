import type { SealedKind } from './leaf.js';

/**
 * What the audit looks into that stands above it. Whoever puts Kring together says so in code: who could change the
 * rows could change a list or a function in the database too.
 */
export interface Audited {
  /** The tables whose rows are sealed. */
  readonly sealed: Readonly<Record<SealedKind, string>>;
  /** A query of the changes from $1 until before $2, shaped as `Processing`. */
  readonly changes: string;
}
