import { RuleBroken } from '@kring/platform-kernel';

/** Days after which an organisation may ask her again whether the same municipality may contact her. */
export const DAYS_BETWEEN_ASKING = 14;

const DAY = 86_400_000;

/** Whether it may be asked again: by when it was asked alone, and never by what she answered. */
export const mayAskAgain = (askedAt: Date | null, now: Date): boolean =>
  !askedAt || now.getTime() - askedAt.getTime() >= DAYS_BETWEEN_ASKING * DAY;

/** Throws `AskedLately` while it may not be asked again. */
export function mustBeAWhileAgo(askedAt: Date | null, now: Date): void {
  if (!mayAskAgain(askedAt, now)) throw new AskedLately();
}

export class AskedLately extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'AskedLately';

  constructor() {
    super(`U vroeg dit al. Na ${DAYS_BETWEEN_ASKING} dagen kan het opnieuw, wat zij ook koos.`);
  }
}

/** No municipality, or one where nobody would see it. */
export class TakesNoContact extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'TakesNoContact';
  override readonly path = 'municipalityId';

  constructor() {
    super('Kies een gemeente uit de lijst.');
  }
}

export class KeepsItAway extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'KeepsItAway';

  constructor() {
    super('Deze gemeente staat op uw lijst. Haal haar daar eerst af.');
  }
}
