import type { Assurance } from '@kring/contracts';
import { RuleBroken } from '@kring/platform-kernel';

/** How often her PIN may be wrong on one token, before that token and no other is locked. */
export const TRIES_PER_TOKEN = 5;

/** What she has; together with her PIN it is her. A passkey needs none: her phone asks for its own. */
export type TokenKind = 'device' | 'card' | 'passkey';

export class WrongPin extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'WrongPin';

  constructor(
    readonly triesLeft: number,
    override readonly path: 'pin' | 'current' = 'pin',
  ) {
    super(`Deze pincode klopt niet. U kunt het nog ${triesLeft} keer proberen.`);
  }
}

export class TokenLocked extends RuleBroken {
  readonly kind = 'too-many';
  override readonly name = 'TokenLocked';

  constructor() {
    super(
      'De pincode is te vaak verkeerd ingevuld. Gebruik uw kaart, of vraag uw contactpersoon om een nieuwe link.',
    );
  }
}

/** Unknown, replaced and locked cards and a wrong PIN read alike: a card that was found tells nothing. */
export class CardRefused extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'CardRefused';

  constructor() {
    super('Deze kaart en pincode openen niets. Kijk ze na. Na vijf keer werkt een kaart niet meer.');
  }
}

/** Throws `TokenLocked` once the tries are used up. */
export function mustTakePin(token: { readonly lockedAt: Date | null }): void {
  if (token.lockedAt) throw new TokenLocked();
}

/** Two proofs together are as sure as the less sure of them. */
export const lowerOf = (one: Assurance, other: Assurance): Assurance =>
  one === 'low' || other === 'low' ? 'low' : 'high';
