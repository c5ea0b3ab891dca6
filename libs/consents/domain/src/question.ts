import { categories, type Category, type Purpose } from '@kring/contracts';
import { RuleBroken } from '@kring/platform-kernel';

/**
 * The states of a consent event that Kring uses (ISO/IEC TS 27560). Only the two that are given, for the first time or
 * anew, are valid for processing.
 */
export type ConsentState =
  | 'ConsentRequested'
  | 'ConsentGiven'
  | 'RenewedConsentGiven'
  | 'ConsentRefused'
  | 'RequestDeferred'
  | 'ConsentWithdrawn'
  | 'ConsentRevoked'
  | 'ConsentExpired';

/** The smallest set that helping her needs; anything else that was asked she may add herself. */
const NEEDED_TO_HELP: readonly Category[] = ['identity', 'contact', 'language', 'wishes'];

/** The smallest set that contacting her needs. */
const NEEDED_TO_CONTACT: readonly Category[] = ['contact', 'language'];

/** Categories in years and months that a consent and an own task last at most. */
export const CONSENT_MONTHS = 6;
export const OWN_TASK_YEARS = 3;

export interface Asked {
  readonly required: Category[];
  readonly optional: Category[];
}

/**
 * What a question asks for at least, and what she may add: yes means the smallest set that the purpose needs. How it
 * goes is asked with following only; where nothing was chosen to help her with it throws `NothingToAsk`.
 */
export function whatToAsk(purpose: Purpose, chosen: readonly Category[]): Asked {
  if (purpose === 'follow-up') return { required: ['progress'], optional: [] };
  const wanted = categories.filter((category) => chosen.includes(category));
  if (purpose === 'contact') return split(wanted, NEEDED_TO_CONTACT);
  if (wanted.length === 0) throw new NothingToAsk();
  const required = wanted.filter((category) => NEEDED_TO_HELP.includes(category));
  return split(wanted, required.length === 0 ? wanted : required);
}

const split = (wanted: readonly Category[], required: readonly Category[]): Asked => ({
  required: [...required],
  optional: wanted.filter((category) => !required.includes(category)),
});

/** Until when a consent lasts that is asked today: a fixed period, never more than twelve months. */
export function lastsUntil(now: Date, months: number = CONSENT_MONTHS): Date {
  const end = new Date(now);
  end.setUTCMonth(end.getUTCMonth() + Math.min(months, 12));
  return end;
}

export class NothingToAsk extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'NothingToAsk';
  override readonly path = 'categories';

  constructor() {
    super('Kies ten minste één onderdeel dat gedeeld mag worden.');
  }
}

export class AlreadyAnswered extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'AlreadyAnswered';

  constructor() {
    super('Deze vraag is al beantwoord.');
  }
}

export class NoticeChanged extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'NoticeChanged';

  constructor() {
    super('De tekst van deze vraag is veranderd. Lees de vraag opnieuw.');
  }
}

export class NotUnderstood extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'NotUnderstood';
  override readonly path = 'understood';

  constructor() {
    super('Beantwoord eerst de vraag met de plaatjes.');
  }
}

export class NotAsked extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'NotAsked';
  override readonly path = 'add';

  constructor() {
    super('Dit onderdeel is niet gevraagd.');
  }
}
