import type { InvitationWay } from '@kring/contracts';
import { NotFound, RuleBroken } from '@kring/platform-kernel';
import { showsCode } from './invitation-way.js';

/** How often a code may be entered wrongly, how long it lives, and how many codes one link gives. */
export const TRIES_PER_CODE = 5;
export const CODE_MINUTES = 15;
export const CODES_PER_LINK = 3;
export const LINK_DAYS = 7;

export interface Link {
  readonly way: InvitationWay;
  readonly validUntil: Date;
  readonly usedAt: Date | null;
  readonly codesSent: number;
  readonly tries: number;
  readonly codeValidUntil: Date | null;
}

export class TooManyTries extends RuleBroken {
  readonly kind = 'too-many';
  override readonly name = 'TooManyTries';

  constructor() {
    super('De code is te vaak verkeerd ingevuld. Vraag uw contactpersoon om een nieuwe link.');
  }
}

export class WrongCode extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'WrongCode';
  override readonly path = 'code';

  constructor(triesLeft: number) {
    super(`Deze code klopt niet. U kunt het nog ${triesLeft} keer proberen.`);
  }
}

export class CodeExpired extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'CodeExpired';
  override readonly path = 'code';

  constructor() {
    super('Deze code is verlopen. Vraag een nieuwe code.');
  }
}

const holds = (link: Link, now: Date): boolean => !link.usedAt && link.validUntil > now;

/**
 * Throws unless this link may have a code sent: used, expired and unknown links read alike, as absent. So does one whose
 * code is shown at the desk: none goes to a phone.
 */
export function mustGiveCode(link: Link | null, now: Date): asserts link is Link {
  if (!link || !holds(link, now) || showsCode(link.way)) throw new NotFound();
  if (link.codesSent >= CODES_PER_LINK) throw new TooManyTries();
}

/** Throws unless a code may be entered on this link now. */
export function mustTakeCode(link: Link | null, now: Date): asserts link is Link {
  if (!link || !holds(link, now)) throw new NotFound();
  if (link.tries >= TRIES_PER_CODE) throw new TooManyTries();
  if (!link.codeValidUntil || link.codeValidUntil <= now) throw new CodeExpired();
}

/** A phone number of which only the last two digits show. */
export const masked = (phone: string): string => `•••• ${phone.slice(-2)}`;
