import type { DecideErasure, ErasureLaw, ErasureState } from '@kring/contracts';
import { RuleBroken } from '@kring/platform-kernel';

export interface ErasureDecided {
  readonly state: ErasureState;
  readonly law: ErasureLaw | null;
}

/** What follows from a decision on her request; throws `ErasureDecidedAlready`, for a decision is hers to rely on. */
export function decideOn(state: ErasureState, decided: DecideErasure): ErasureDecided {
  if (state !== 'asked') throw new ErasureDecidedAlready();
  return decided.decision === 'grant'
    ? { state: 'granted', law: null }
    : { state: 'refused', law: decided.law };
}

export class ErasureDecidedAlready extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'ErasureDecidedAlready';

  constructor() {
    super('Hierover is al beslist.');
  }
}
