import { RuleBroken } from '@kring/platform-kernel';

/** A code by mail lasts so many minutes, takes so many tries, and so many go to one address in an hour. */
export const MAIL_CODE_MINUTES = 15;
export const TRIES_PER_MAIL_CODE = 5;
export const MAIL_CODES_AN_HOUR = 5;

export interface AskedCode {
  readonly tries: number;
  readonly validUntil: Date | null;
  readonly usedAt: Date | null;
}

/** Said alike for a wrong code, one that is too old, one that was used, and an address that nobody has. */
export class WrongMailCode extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'WrongMailCode';
  override readonly path = 'code';

  constructor() {
    super('Deze code klopt niet, of is verlopen. Kijk hem na of vraag een nieuwe.');
  }
}

export class TooManyMailTries extends RuleBroken {
  readonly kind = 'too-many';
  override readonly name = 'TooManyMailTries';

  constructor() {
    super('Deze code is te vaak geprobeerd. Vraag een nieuwe.');
  }
}

/** Throws `TooManyMailTries` when this code was tried too often; so much is said of an unknown address too. */
export function mustHaveTries(asked: AskedCode): void {
  if (asked.tries >= TRIES_PER_MAIL_CODE) throw new TooManyMailTries();
}

/** Whether the right code would be taken now. */
export const isTakenAt = (asked: AskedCode, now: Date): boolean =>
  asked.validUntil !== null && asked.validUntil > now && asked.usedAt === null;
