import { audienceNames, type Audience } from './audiences.js';
import type { Seen } from './ask.js';
import { Chance } from './chance.js';
import { laterEvents } from './later.js';
import { knownOf, placesToLook, type Known } from './places.js';
import type { Secret } from './secret.js';
import { secretFrom } from './secrets.js';
import { someVerbs } from './verbs.js';
import { World, type Ground, type Script } from './worlds.js';

/** Where two worlds differ for somebody to whom they must be the same. */
export interface Difference {
  readonly seed: number;
  readonly audience: string;
  /** What happened in either world. */
  readonly one: readonly string[];
  readonly other: readonly string[];
  readonly where: string;
  readonly inOne: string;
  readonly inOther: string;
}

const MOST_SECRETS = 3;

/** How much of what it could do an audience does in one pair; over many pairs it does all. */
export interface Share {
  readonly places: number;
  /** Places of what exists in one world only. */
  readonly fresh: number;
  readonly verbs: number;
  readonly later: number;
}

export const SAMPLE: Share = { places: 7, fresh: 3, verbs: 3, later: 1 };
export const WHOLE: Share = { places: Infinity, fresh: Infinity, verbs: 12, later: Infinity };

type Kind = 'participant' | 'attempt' | 'referral';

/** What exists now and did not in the beginning, to be asked for in both worlds. */
async function grown({ stage }: Ground, known: Known): Promise<Known> {
  const rows = await stage.database.query<{ kind: Kind; id: string }>(
    `select 'participant' as kind, id from participants.participant
     union all select 'attempt', id from referrals.attempt
     union all select 'referral', id from referrals.referral`,
  );
  const fresh = rows.filter(({ kind, id }) => !known[kind].includes(id));
  const all = (kind: Kind) => [
    ...known[kind],
    ...fresh.filter((row) => row.kind === kind).map(({ id }) => id),
  ];
  return {
    ...known,
    participant: all('participant'),
    attempt: all('attempt'),
    referral: all('referral'),
    fresh: fresh.map(({ id }) => id),
  };
}

const differences = (one: readonly Seen[], other: readonly Seen[]) =>
  one.flatMap(({ where, bytes }, place) => {
    const there = other[place]?.bytes ?? 'nothing';
    return bytes === there ? [] : [{ where, inOne: bytes, inOther: there }];
  });

/** Makes one pair of worlds from this seed and compares all that its audience notices of them. */
export async function comparePair(ground: Ground, seed: number, share: Share): Promise<Difference[]> {
  const chance = new Chance(seed);
  const audience = ground.audiences[seed % audienceNames.length]!;
  const hidden = secretFrom(audience.name);
  const [one, other] = [
    chance.some(hidden, MOST_SECRETS),
    chance.some(hidden, Math.floor(chance.next() * 3)),
  ];
  const known = knownOf(ground.cast);
  const first = await worldWith(ground, audience, one, known, seed);
  const script = scriptOf(ground, audience, await grown(ground, known), chance, share);
  const noticed = await first.lookAround(script);
  const second = await worldWith(ground, audience, other, known, seed + 1);
  const found = differences(noticed, await second.lookAround(script));
  const names = (secrets: readonly Secret[]) => secrets.map(({ name }) => name);
  return found.map((difference) => ({
    ...difference,
    seed,
    audience: audience.name,
    one: names(one),
    other: names(other),
  }));
}

async function worldWith(
  ground: Ground,
  audience: Audience,
  secrets: readonly Secret[],
  known: Known,
  seed: number,
): Promise<World> {
  const world = new World(ground, audience);
  const chance = new Chance(seed);
  await world.begin(known);
  for (const secret of secrets) await world.happens(() => secret.happen(ground.stage, ground.cast, chance));
  return world;
}

function scriptOf(
  { stage, cast }: Ground,
  audience: Audience,
  known: Known,
  chance: Chance,
  share: Share,
): Script {
  const places = placesToLook(known);
  // What exists in one world only is always asked for: there hidden and absent have to be the same.
  const isFresh = (place: string) => known.fresh.some((id) => place.includes(id));
  const about = places.filter(isFresh);
  const others = places.filter((place) => !isFresh(place));
  return {
    places: [...chance.some(others, share.places), ...chance.some(about, share.fresh)],
    verbs: someVerbs({ stage, cast, known, audience }, chance, share.verbs),
    later: chance.some(laterEvents, share.later),
  };
}
