import type { KeyObject } from 'node:crypto';
import { signSeal } from '../keys.js';
import { leafHash } from '../leaf.js';
import { rootOf } from '../merkle.js';
import { BEFORE_THE_FIRST, headOf } from '../seal.js';
import { nameOf, type World, type WorldLeaf } from './world.js';

/** A whole number below `below`, from a seed. */
export type Dice = (below: number) => number;

/** Mulberry's little generator: the same seed, the same tampering. */
export function diceFrom(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const pick = <T>(list: readonly T[], dice: Dice): T => list[dice(list.length)]!;

function two<T>(list: readonly T[], dice: Dice): [T, T] {
  const first = dice(list.length);
  return [list[first]!, list[(first + 1 + dice(list.length - 1)) % list.length]!];
}

const without = <T>(list: T[], gone: (one: T) => boolean): T[] => list.filter((one) => !gone(one));

const edited = (content: string, dice: Dice): string => {
  const at = dice(content.length);
  return content.slice(0, at) + (content[at] === '7' ? '8' : '7') + content.slice(at + 1);
};

function editWithLeaf(world: World, dice: Dice): WorldLeaf {
  const row = pick(world.rows, dice);
  row.content = edited(row.content, dice);
  const leaf = world.leaves.find((one) => nameOf(one) === nameOf(row))!;
  leaf.hash = leafHash(row, leaf.salt!);
  return leaf;
}

/** Everything that can be made to fit again, is; by whoever has another key. */
function signAllAgain(world: World, forger: KeyObject): void {
  let head: Buffer = BEFORE_THE_FIRST;
  world.seals = world.seals.map((seal) => {
    const leaves = world.leaves.filter((leaf) => leaf.seal === seal.no);
    const root = rootOf(leaves.sort((one, other) => one.place - other.place).map(({ hash }) => hash));
    const { sealed } = signSeal({ ...seal, size: leaves.length, root, previous: head }, forger);
    head = headOf(sealed);
    return sealed;
  });
}

/** What can be done to the trail behind its last root, by name. */
export const TAMPERINGS: Record<string, (world: World, dice: Dice, forger: KeyObject) => void> = {
  'a row is edited'(world, dice) {
    const row = pick(world.rows, dice);
    row.content = edited(row.content, dice);
  },
  'a row is edited with its leaf'(world, dice) {
    editWithLeaf(world, dice);
  },
  'a row is edited and all is signed again'(world, dice, forger) {
    editWithLeaf(world, dice);
    signAllAgain(world, forger);
  },
  'a row is deleted'(world, dice) {
    const gone = pick(world.rows, dice);
    world.rows = without(world.rows, (row) => row === gone);
  },
  'a row is deleted as if it had been erased'(world, dice) {
    const leaf = pick(world.leaves, dice);
    leaf.salt = null;
    world.rows = without(world.rows, (row) => nameOf(row) === nameOf(leaf));
  },
  'a row is deleted with its leaf, and the others close up'(world, dice) {
    const gone = pick(world.leaves, dice);
    world.rows = without(world.rows, (row) => nameOf(row) === nameOf(gone));
    world.leaves = without(world.leaves, (leaf) => leaf === gone);
    for (const leaf of world.leaves) if (leaf.seal === gone.seal && leaf.place > gone.place) leaf.place -= 1;
    world.seals = world.seals.map((seal) =>
      seal.no === gone.seal ? { ...seal, size: seal.size - 1 } : seal,
    );
  },
  'two rows are swapped'(world, dice) {
    const [one, other] = two(world.rows, dice);
    if (one.content === other.content) one.content = edited(one.content, dice);
    else [one.content, other.content] = [other.content, one.content];
  },
  'two leaves are swapped'(world, dice) {
    const [one, other] = two(world.leaves, dice);
    [one.seal, one.place, other.seal, other.place] = [other.seal, other.place, one.seal, one.place];
  },
  'a row is added behind the seals'(world, dice) {
    const row = pick(world.rows, dice);
    world.rows.push({ ...row, id: row.id.replace(/^.{8}/, 'ffffffff') });
  },
  'the last seals are cut off, with all that was in them'(world, dice) {
    const last = world.seals.length - 1 - dice(world.seals.length - 1);
    const gone = new Set(world.leaves.filter(({ seal }) => seal > last).map(nameOf));
    world.seals = without(world.seals, ({ no }) => no > last);
    world.leaves = without(world.leaves, ({ seal }) => seal > last);
    world.rows = without(world.rows, (row) => gone.has(nameOf(row)));
  },
  'the last seals are cut off, without their leaves'(world, dice) {
    const last = world.seals.length - 1 - dice(world.seals.length - 1);
    world.seals = without(world.seals, ({ no }) => no > last);
  },
  'a seal is taken out with its leaves'(world, dice) {
    const { no } = pick(world.seals, dice);
    const gone = new Set(world.leaves.filter(({ seal }) => seal === no).map(nameOf));
    world.seals = without(world.seals, (seal) => seal.no === no);
    world.leaves = without(world.leaves, ({ seal }) => seal === no);
    world.rows = without(world.rows, (row) => gone.has(nameOf(row)));
  },
  'a signature is forged'(world, dice, forger) {
    const place = dice(world.seals.length);
    world.seals[place] = { ...signSeal(world.seals[place]!, forger).sealed, key: world.seals[place]!.key };
  },
  'a seal is given another time'(world, dice) {
    const place = dice(world.seals.length);
    const seal = world.seals[place]!;
    world.seals[place] = { ...seal, at: new Date(seal.at.getTime() + 1 + dice(1_000)) };
  },
};
