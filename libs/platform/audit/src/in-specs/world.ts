import type { Batch } from '../check-batch.js';
import type { SealedKind } from '../leaf.js';
import type { Seal } from '../seal.js';
import type { ReadTrail } from '../verify-trail.js';

export interface WorldLeaf {
  seal: number;
  place: number;
  kind: SealedKind;
  id: string;
  salt: Buffer | null;
  hash: Buffer;
}

export interface WorldRow {
  kind: SealedKind;
  id: string;
  content: string;
}

/** The sealed tables as whoever has the whole database in her hands sees them. */
export interface World {
  seals: Seal[];
  leaves: WorldLeaf[];
  rows: WorldRow[];
}

export const nameOf = ({ kind, id }: { kind: string; id: string }): string => `${kind} ${id}`;

/** The world as it was fetched from a real database. */
export function worldOf(batches: readonly Batch[]): World {
  const all = batches.flatMap(({ seal, leaves }) => leaves.map((leaf) => ({ ...leaf, seal: seal.no })));
  return {
    seals: batches.map(({ seal }) => seal),
    leaves: all.map(({ seal, place, kind, id, salt, hash }) => ({ seal, place, kind, id, salt, hash })),
    rows: all.flatMap(({ kind, id, content }) => (content === null ? [] : [{ kind, id, content }])),
  };
}

/** A world of one's own to tamper with. */
export const copyOf = (world: World): World => ({
  seals: world.seals.map((seal) => ({ ...seal })),
  leaves: world.leaves.map((leaf) => ({ ...leaf })),
  rows: world.rows.map((row) => ({ ...row })),
});

/** Reads it as the verifier would read the database. */
export function trailOf({ seals, leaves, rows }: World): ReadTrail {
  const held = new Map(rows.map((row) => [nameOf(row), row.content]));
  const sealed = new Set(leaves.map(nameOf));
  const ofSeal = (no: number) =>
    leaves
      .filter(({ seal }) => seal === no)
      .sort((one, other) => one.place - other.place)
      .map((leaf) => ({ ...leaf, content: held.get(nameOf(leaf)) ?? null, isErased: false }));
  return {
    counts: async () => ({ rows: leaves.length, waiting: 0 }),
    async *batches() {
      for (const seal of [...seals].sort((one, other) => one.no - other.no)) {
        yield { seal, leaves: ofSeal(seal.no) };
      }
    },
    added: async () => rows.filter((row) => !sealed.has(nameOf(row))),
    withoutSeal: async () => [
      ...new Set(leaves.map(({ seal }) => seal).filter((no) => !seals.some((seal) => seal.no === no))),
    ],
  };
}
