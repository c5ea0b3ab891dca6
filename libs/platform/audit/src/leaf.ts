import { createHash } from 'node:crypto';

/** What is sealed, by the name that stands in its leaves. */
export type SealedKind = 'line' | 'look' | 'consent';

/** A row as it is sealed: all its columns that hold something, except the id, as PostgreSQL writes jsonb. */
export interface SealedRow {
  readonly kind: SealedKind;
  readonly id: string;
  readonly content: string;
}

/**
 * The hash of one row (RFC 6962 leaf prefix). The salt keeps whoever has the hash from guessing the row, so that
 * nothing of it is left when row and salt are erased. `audit.take_leaves` in SQL makes the same.
 */
export function leafHash({ kind, id, content }: SealedRow, salt: Buffer): Buffer {
  return createHash('sha256')
    .update(Buffer.of(0x00))
    .update(`kring/leaf/1/${kind}/`)
    .update(Buffer.from(id.replaceAll('-', ''), 'hex'))
    .update(salt)
    .update(content)
    .digest();
}
