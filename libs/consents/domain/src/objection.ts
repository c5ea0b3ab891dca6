import type { DecideObjection, ObjectionGround, ObjectionState } from '@kring/contracts';
import { RuleBroken } from '@kring/platform-kernel';

export interface ObjectionDecided {
  readonly state: ObjectionState;
  readonly ground: ObjectionGround | null;
}

/** What follows from a decision on her objection (GDPR 21); throws `ObjectionDecidedAlready` the second time. */
export function decideOnObjection(state: ObjectionState, decided: DecideObjection): ObjectionDecided {
  if (state !== 'made') throw new ObjectionDecidedAlready();
  return decided.decision === 'uphold'
    ? { state: 'upheld', ground: null }
    : { state: 'dismissed', ground: decided.ground };
}

export class ObjectionDecidedAlready extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'ObjectionDecidedAlready';

  constructor() {
    super('Hierover is al beslist.');
  }
}

export class ObjectionMadeAlready extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'ObjectionMadeAlready';

  constructor() {
    super('Uw bezwaar wacht al op een beslissing.');
  }
}
