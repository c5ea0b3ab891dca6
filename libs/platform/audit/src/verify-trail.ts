import { checkBatch, checkLink, type Batch } from './check-batch.js';
import type { Defect } from './defect.js';
import type { TrustedKeys } from './keys.js';
import type { SealedKind } from './leaf.js';
import { KeptRoots } from './kept-root.js';
import type { Seal } from './seal.js';

/** The trail as it stands now. */
export interface ReadTrail {
  counts(): Promise<{ rows: number; waiting: number }>;
  /** Every batch in order, from the first seal on. */
  batches(): AsyncIterable<Batch>;
  /** Rows that are neither sealed nor waiting to be. */
  added(): Promise<{ kind: SealedKind; id: string }[]>;
  /** The numbers of seals that have leaves and are gone themselves. */
  withoutSeal(): Promise<number[]>;
}

export interface Verified {
  readonly seals: number;
  readonly rows: number;
  readonly erased: number;
  /** Rows that wait for their seal: nothing is said of them. */
  readonly waiting: number;
  readonly kept: number;
  readonly defects: Defect[];
}

interface Against {
  readonly keys: TrustedKeys;
  /** The roots that were kept elsewhere, where there are any. */
  readonly kept: readonly Seal[];
  /** Hears how many of how many rows were checked. */
  readonly onRows?: (checked: number, of: number) => void;
}

/** Recomputes everything: each row against its leaf, each batch against its root, the chain, and what was kept. */
export async function verifyTrail(trail: ReadTrail, { keys, kept, onRows }: Against): Promise<Verified> {
  const roots = new KeptRoots(kept, keys);
  const known = roots.size;
  const { rows: total, waiting } = await trail.counts();
  const defects: Defect[] = [];
  let [seals, rows, erased] = [0, 0, 0];
  let before: Seal | null = null;
  for await (const { seal, leaves } of trail.batches()) {
    defects.push(...checkBatch(seal, leaves, keys), ...checkLink(seal, before), ...roots.check(seal));
    before = seal;
    seals += 1;
    rows += leaves.length;
    erased += leaves.filter(({ isErased, content }) => isErased && content === null).length;
    onRows?.(rows, total);
  }
  const added = (await trail.added()).map(
    ({ kind, id }) => ({ kind: 'added', seal: null, table: kind, id }) as const,
  );
  const without = (await trail.withoutSeal()).map((no) => ({ kind: 'truncated', seal: no }) as const);
  defects.push(...added, ...without, ...roots.missing());
  return { seals, rows, erased, waiting, kept: known, defects: once(defects) };
}

/** A seal that went leaves its leaves and its kept root: one defect, not two. */
function once(defects: readonly Defect[]): Defect[] {
  const byName = new Map(defects.map((defect) => [JSON.stringify(defect), defect]));
  return [...byName.values()];
}
