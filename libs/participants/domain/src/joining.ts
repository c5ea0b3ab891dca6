import { RuleBroken } from '@kring/platform-kernel';

/** The two records of a joining, always in the same order, so that two at once are one after the other. */
export const inOrder = (one: string, other: string): [string, string] =>
  one < other ? [one, other] : [other, one];

/** Throws `OwnCard` where the card is of the very record that she came in by. */
export function mustBeAnother(here: string, there: string): void {
  if (here === there) throw new OwnCard();
}

interface Flow {
  readonly recipient: { readonly id: string };
}

/** The flows of one record, with which of them go to somebody who has the other record too. */
export const meeting = <F extends Flow>(flows: readonly F[], others: readonly Flow[]) =>
  flows.map((flow) => ({
    ...flow,
    meets: others.some(({ recipient }) => recipient.id === flow.recipient.id),
  }));

export class OwnCard extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'OwnCard';
  override readonly path = 'card';

  constructor() {
    super('Dit is de kaart van deze gegevens zelf. Gebruik de kaart die u ergens anders kreeg.');
  }
}

/** A record is joined with one other at most. */
export class JoinedAlready extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'JoinedAlready';

  constructor() {
    super('Deze gegevens horen al bij andere van u. Haal die eerst uit elkaar.');
  }
}
