import { exits } from '../exits/exits.js';
import type { Cast } from './cast.js';

/** Identifiers to ask for: of everyone in the world, of what exists in one world only, and of nothing. */
export interface Known {
  readonly participant: readonly string[];
  readonly attempt: readonly string[];
  readonly referral: readonly string[];
  /** By which senders know what they asked. */
  readonly standing: readonly string[];
  readonly other: readonly string[];
  /** Those that exist in one world only. */
  readonly fresh: readonly string[];
}

export const ABSENT = '019ab000-0000-7000-8000-000000000000';
const NO_IDENTIFIER = 'no-identifier';

export const knownOf = (cast: Cast): Known => {
  const all = [cast.hiwet, cast.amina, cast.selam, cast.zahra, cast.noor];
  return {
    participant: all.map(({ participantId }) => participantId),
    attempt: all.map(({ attemptId }) => attemptId),
    referral: all.map(({ referralId }) => referralId),
    standing: [...all.map(({ standingId }) => standingId), ABSENT],
    other: [cast.offer.offerId],
    fresh: [],
  };
};

/** What a list can be asked beside nothing. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  '/v1/attempts': [
    ...['?box=running', '?box=done', '?box=all', `?cursor=2026-01-01T00:00:00.000000Z_${ABSENT}`],
    ...['?keeper=nobody', '?keeper=me', `?keeper=${ABSENT}`, '?keeper=nonsense'],
  ],
  '/v1/participants': ['?cursor=nonsense', `?cursor=2030-01-01T00:00:00.000000Z_${ABSENT}`],
  '/v1/referrals': ['?cursor=nonsense', `?cursor=2030-01-01T00:00:00.000000Z_${ABSENT}`],
  '/v1/offers': [`?organisationId=${ABSENT}`, '?organisationId=nonsense'],
  '/v1/my/questions': ['?language=ar', '?language=xx'],
};

/** The identifiers that belong at this place of an address; where its kind is not known, one of each. */
export function idsFor(address: string, known: Known): string[] {
  const kind = (['participant', 'attempt', 'referral'] as const).find((name) =>
    address.includes(`/${name}s/:id`),
  );
  const ids = kind
    ? known[kind]
    : [known.participant[0]!, known.attempt[0]!, known.referral[0]!, known.other[0]!];
  return [...ids, ABSENT, NO_IDENTIFIER];
}

// Files are the same bytes for everyone, and signing in at a provider leaves for another machine.
const isAsked = (address: string) => !/\*|^\/my|^\/auth\//.test(address);

/** Every address that can be looked at, with every identifier and every filter. */
export function placesToLook(known: Known): string[] {
  const addresses = exits
    .filter(({ kind, name }) => kind === 'route' && name.startsWith('GET '))
    .map(({ name }) => name.slice('GET '.length))
    .filter(isAsked);
  return addresses.flatMap((address) =>
    address.includes('/:')
      ? idsFor(address, known).map((id) => address.replace(/:\w+/, id))
      : [address, ...(QUERIES[address] ?? []).map((query) => `${address}${query}`), `${address}?unknown=1`],
  );
}
