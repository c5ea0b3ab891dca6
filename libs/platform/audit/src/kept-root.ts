import * as z from 'zod';
import type { Defect } from './defect.js';
import { isSigned, type TrustedKeys } from './keys.js';
import { headOf, type Seal } from './seal.js';

const hex = z
  .string()
  .regex(/^([0-9a-f]{2})+$/)
  .transform((text) => Buffer.from(text, 'hex'));

const keptSchema = z.strictObject({
  no: z.int().positive(),
  at: z.iso.datetime().transform((text) => new Date(text)),
  size: z.int().positive(),
  root: hex,
  previous: hex,
  key: z.string(),
  signature: hex,
});

/** A seal as one line of JSON, to be kept elsewhere: it can be checked by itself. */
export function lineToKeep({ no, at, size, root, previous, key, signature }: Seal): string {
  const [rootHex, previousHex, signatureHex] = [root, previous, signature].map((bytes) =>
    bytes.toString('hex'),
  );
  const kept = { no, at: at.toISOString(), size, root: rootHex, previous: previousHex, key };
  return JSON.stringify({ ...kept, signature: signatureHex });
}

/** Reads the lines that were kept; half a line, left by a power cut, says nothing and was written again. */
export function readKept(text: string): Seal[] {
  return text.split('\n').flatMap((line) => {
    const parsed = keptSchema.safeParse(parsedJson(line));
    return parsed.success ? [parsed.data] : [];
  });
}

function parsedJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** All roots that were kept elsewhere, by number: each must still be the one in the database. */
export class KeptRoots {
  private readonly byNo = new Map<number, Seal>();

  constructor(
    seals: readonly Seal[],
    private readonly keys: TrustedKeys,
  ) {
    for (const seal of seals) if (isSigned(seal, this.keys)) this.byNo.set(seal.no, seal);
  }

  get size(): number {
    return this.byNo.size;
  }

  /** Compares one seal of the database with what was kept of it. */
  check(seal: Seal): Defect[] {
    const kept = this.byNo.get(seal.no);
    this.byNo.delete(seal.no);
    return kept && !headOf(kept).equals(headOf(seal)) ? [{ kind: 'rewritten', seal: seal.no }] : [];
  }

  /** After all seals of the database: what was kept and was not among them. */
  missing(): Defect[] {
    return [...this.byNo.keys()].map((no) => ({ kind: 'truncated', seal: no }));
  }
}
