import { Chance } from '../worlds/chance.js';
import { pairsOf } from './histories.js';
import type { Town } from './town.js';
import { World } from './world.js';

/** Where the sender's side could tell two worlds apart. */
export interface Difference {
  readonly seed: number;
  readonly where: string;
  readonly inOne: string;
  readonly inOther: string;
  /** What happened to those whom it names, in either world. */
  readonly happened: readonly string[];
}

const SENT_AGAIN = 4;
const ASKED_ANOTHER = 6;
const TAKEN_BACK = 6;
const CLARIFIED = 24;

/** Plays everyone's two histories, in two worlds that are the same to the sender. */
export async function compareWorlds(town: Town, seed: number): Promise<Difference[]> {
  const chance = new Chance(seed);
  const pairs = pairsOf(town, chance);
  const shared = {
    sendsAgainTo: chance.some(town.people, SENT_AGAIN),
    asksAnotherFor: chance.some(town.people, ASKED_ANOTHER),
    takesBack: chance.some(town.people, TAKEN_BACK),
    clarifies: chance.some(town.people, CLARIFIED),
    isSentAgainBefore: chance.next() < 0.5,
  };
  const script = (which: 'one' | 'other') => ({
    ...shared,
    histories: pairs.map((pair) => ({ person: pair.person, before: pair[which][0], after: pair[which][1] })),
  });
  const one = await new World(town).play(script('one'));
  const other = await new World(town).play(script('other'));
  const frames = one.frames.map((inOne, place) => ({
    where: `frames of the ${town.sides[place]!.name}`,
    inOne,
    inOther: other.frames[place]!,
  }));
  const answers = one.seen.map(({ where, bytes }, place) => {
    const there = other.seen[place];
    return { where, inOne: bytes, inOther: there?.where === where ? there.bytes : 'another place' };
  });
  const happenedTo = (text: string) =>
    pairs
      .filter(({ person }) => text.includes(person.participantId) || text.includes(person.referralId))
      .map((pair) => `${pair.person.told}: ${[...pair.one, 'or', ...pair.other].map(nameOf).join(', ')}`);
  return [...answers, ...frames]
    .filter(({ inOne, inOther }) => inOne !== inOther)
    .map((found) => ({ ...found, seed, happened: happenedTo(found.where).slice(0, 3) }));
}

const nameOf = (part: string | { name: string }) => (typeof part === 'string' ? part : part.name);
