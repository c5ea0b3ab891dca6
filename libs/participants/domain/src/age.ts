import { RuleBroken } from '@kring/platform-kernel';

/** The age in whole years at which a person decides for herself here (Uitvoeringswet AVG, article 5). */
export const DECIDES_FOR_HERSELF_AT = 16;

export class TooYoung extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'TooYoung';
  override readonly path = 'birthDate';

  constructor() {
    super('Kring is er voor mensen van 16 jaar en ouder.');
  }
}

/** The age in whole years on a day; both days as `YYYY-MM-DD`. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Throws `TooYoung` for whoever is under sixteen today. */
export function mustDecideForHerself(birthDate: string, today: string): void {
  if (ageOn(birthDate, today) < DECIDES_FOR_HERSELF_AT) throw new TooYoung();
}
