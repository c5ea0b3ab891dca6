import { NotFound, RuleBroken } from '@kring/platform-kernel';

/** How often a code may be asked with one link, how long a code lasts, and how long the page that it opens. */
export const CODES_PER_ANSWER_LINK = 10;
export const ANSWER_CODE_MINUTES = 15;
export const ANSWER_TICKET_MINUTES = 30;

export interface AnswerLink {
  readonly validUntil: Date;
  readonly usedAt: Date | null;
  readonly codesAsked: number;
  readonly ticketUntil: Date | null;
}

export class TooManyAnswerCodes extends RuleBroken {
  readonly kind = 'too-many';
  override readonly name = 'TooManyAnswerCodes';

  constructor() {
    super('Met deze link is te vaak een code gevraagd. Vraag de gemeente om een nieuwe mail.');
  }
}

/** The page was open too long: a new code opens it again. */
export class AnswerPageOver extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'AnswerPageOver';

  constructor() {
    super('Deze pagina stond te lang open. Vraag een nieuwe code.');
  }
}

/** Throws `NotFound`, alike for a link that never was, was used, or is too old. */
export function mustBeHeld<Link extends AnswerLink>(link: Link | null, now: Date): asserts link is Link {
  if (!link || link.usedAt !== null || link.validUntil <= now) throw new NotFound();
}

/** Throws `TooManyAnswerCodes` when this link asked for its last code. */
export function mustHaveCodes({ codesAsked }: AnswerLink): void {
  if (codesAsked >= CODES_PER_ANSWER_LINK) throw new TooManyAnswerCodes();
}

/** Throws `AnswerPageOver` unless the page that a code opened is open still. */
export function mustBeOpened({ ticketUntil }: AnswerLink, isItsTicket: boolean, now: Date): void {
  if (!isItsTicket || ticketUntil === null || ticketUntil <= now) throw new AnswerPageOver();
}
