import { createHash } from 'node:crypto';

/** A signed root over a batch of rows, chained to the seal before it. */
export interface Seal {
  readonly no: number;
  readonly at: Date;
  readonly size: number;
  readonly root: Buffer;
  /** The head of the seal before it; zeros for the first. */
  readonly previous: Buffer;
  /** Which key signed it. */
  readonly key: string;
  readonly signature: Buffer;
}

export type Unsigned = Omit<Seal, 'signature'>;

export const BEFORE_THE_FIRST = Buffer.alloc(32);

/** The bytes that are signed. */
export function statementOf({ no, at, size, root, previous, key }: Unsigned): Buffer {
  const lines = [
    'kring/seal/1',
    no,
    at.toISOString(),
    size,
    root.toString('hex'),
    previous.toString('hex'),
    key,
  ];
  return Buffer.from(lines.join('\n'));
}

/** What the next seal builds on: it stands for this one and for all before it. */
export const headOf = (seal: Unsigned): Buffer =>
  createHash('sha256').update(Buffer.of(0x02)).update(statementOf(seal)).digest();
