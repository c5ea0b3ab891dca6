import { RuleBroken } from '@kring/platform-kernel';

export class NotWithHerself extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'NotWithHerself';
  override readonly path = 'participantId';

  constructor() {
    super('Kies iemand anders dan de deelnemer zelf.');
  }
}

/** Two adults in the one order in which they are kept; throws `NotWithHerself` where they are one. */
export function livingTogether(one: string, other: string): [string, string] {
  if (one === other) throw new NotWithHerself();
  return one < other ? [one, other] : [other, one];
}
