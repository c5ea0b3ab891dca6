import { RuleBroken } from '@kring/platform-kernel';

export interface Proposed {
  readonly state: 'proposed' | 'taken' | 'ended';
  readonly offerId: string;
}

export interface PlannedSession {
  readonly offerId: string;
  readonly startsAt: Date;
}

export class NotProposed extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'NotProposed';

  constructor() {
    super('Dit voorstel staat niet meer open.');
  }
}

export class SessionFull extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'SessionFull';

  constructor() {
    super('Deze keer is vol. Kies een andere keer.');
  }
}

export class AlreadyHasPlace extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'AlreadyHasPlace';

  constructor() {
    super('U hebt al een plek op deze dag.');
  }
}

export class SessionBegun extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'SessionBegun';

  constructor() {
    super('Deze keer is al begonnen. Kies een andere keer.');
  }
}

/** Throws unless she may take a place in this session of the offer that was proposed to her. */
export function mustTakePlace(proposal: Proposed, session: PlannedSession, now: Date): void {
  if (proposal.state !== 'proposed' || session.offerId !== proposal.offerId) throw new NotProposed();
  if (session.startsAt <= now) throw new SessionBegun();
}
