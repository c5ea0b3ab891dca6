import type { Role } from '@kring/contracts';
import { RuleBroken } from '@kring/platform-kernel';
import { looksAfterQuestions } from './member.js';

/** Days ahead for which somebody can say that she is away. */
export const LONGEST_ABSENCE_DAYS = 366;

const A_DAY = 86_400_000;

export class AwayInThePast extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'AwayInThePast';
  override readonly path = 'until';

  constructor() {
    super('Kies vandaag of een dag die nog komt, ten hoogste een jaar vooruit.');
  }
}

export class CantCover extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'CantCover';
  override readonly path = 'coverId';

  constructor() {
    super('Kies een collega die hier vragen behandelt.');
  }
}

/** Throws `AwayInThePast` unless the last day away is today or later, and within a year. Days as `2026-11-28`. */
export function mustBeAhead(until: string, today: string): void {
  const days = (Date.parse(until) - Date.parse(today)) / A_DAY;
  if (days < 0 || days > LONGEST_ABSENCE_DAYS) throw new AwayInThePast();
}

/** Who covers looks after questions in this organisation herself; being named gives her no sight. Throws `CantCover`. */
export function mustCover(colleague: { readonly id: string; readonly role: Role }, awayId: string): void {
  if (!looksAfterQuestions(colleague.role) || colleague.id === awayId) throw new CantCover();
}
