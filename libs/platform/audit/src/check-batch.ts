import type { Defect } from './defect.js';
import { isSigned, type TrustedKeys } from './keys.js';
import { leafHash, type SealedKind } from './leaf.js';
import { rootOf } from './merkle.js';
import { BEFORE_THE_FIRST, headOf, type Seal } from './seal.js';

/** A leaf as it is kept, with what stands in its table now. */
export interface Leaf {
  readonly place: number;
  readonly kind: SealedKind;
  readonly id: string;
  readonly salt: Buffer | null;
  readonly hash: Buffer;
  /** What the row holds; null where there is none. */
  readonly content: string | null;
  /** Whether a line says that it was erased. */
  readonly isErased: boolean;
}

/** A seal with the leaves that are kept under its number. */
export interface Batch {
  readonly seal: Seal;
  readonly leaves: Leaf[];
}

const of = (seal: Seal, kind: Defect['kind'], leaf?: Leaf): Defect =>
  leaf ? { kind, seal: seal.no, table: leaf.kind, id: leaf.id } : { kind, seal: seal.no };

/** All that is wrong with one batch: each row against its leaf, and the leaves against the signed root. */
export function checkBatch(seal: Seal, leaves: readonly Leaf[], keys: TrustedKeys): Defect[] {
  const defects = rowDefects(seal, leaves);
  const isWhole = leaves.length === seal.size && leaves.every(({ place }, index) => place === index);
  const hashes = leaves.map(({ hash }) => hash);
  if (!isWhole || !rootOf(hashes).equals(seal.root)) defects.push(of(seal, 'altered'));
  if (!isSigned(seal, keys)) defects.push(of(seal, 'forged'));
  return defects;
}

/** Whether this seal follows on the one before it. */
export function checkLink(seal: Seal, before: Seal | null): Defect[] {
  const previous = before ? headOf(before) : BEFORE_THE_FIRST;
  const follows = seal.no === (before?.no ?? 0) + 1 && seal.previous.equals(previous);
  return follows ? [] : [of(seal, 'gap')];
}

function rowDefects(seal: Seal, leaves: readonly Leaf[]): Defect[] {
  const gone = leaves.filter((leaf) => leaf.content === null && !(leaf.salt === null && leaf.isErased));
  const wrong = leaves.filter((leaf) => leaf.content !== null && !holds(leaf, leaf.content));
  return [
    ...gone.map((leaf) => of(seal, 'deleted', leaf)),
    ...wrong.map((leaf) => of(seal, isElsewhere(leaf, wrong) ? 'swapped' : 'edited', leaf)),
  ];
}

const holds = (leaf: Leaf, content: string): boolean =>
  leaf.salt !== null && leafHash({ ...leaf, content }, leaf.salt).equals(leaf.hash);

/** Whether what was sealed under this id stands under another one that is wrong too. */
const isElsewhere = (leaf: Leaf, wrong: readonly Leaf[]): boolean =>
  wrong.some((other) => other !== leaf && other.kind === leaf.kind && holds(leaf, other.content!));
