import type { ClarificationTopic, ClarifiedFact, Needs } from '@kring/contracts';
import { RuleBroken } from '@kring/platform-kernel';
import { refusedToSender, standingAt, type Told } from './standing.js';

export class AlreadyAskedBack extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'AlreadyAskedBack';
  override readonly path = 'topic';

  constructor() {
    super('Dit is al nagevraagd.');
  }
}

export class AlreadyClarified extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'AlreadyClarified';

  constructor() {
    super('Hierop is al geantwoord.');
  }
}

/** Each fact is asked back once; throws `AlreadyAskedBack`. */
export function mustBeNew(topic: ClarificationTopic, asked: readonly ClarificationTopic[]): void {
  if (asked.includes(topic)) throw new AlreadyAskedBack();
}

/**
 * Whether the sender may answer what was asked back: as long as it reads that an answer is waited for, whatever became
 * of the attempt that it must not know. Throws `NotNow`.
 */
export function mustBeWaitedFor(told: Told, now: Date): void {
  const standing = standingAt(told, now);
  if (standing !== 'sent') throw refusedToSender(standing);
}

/** Her needs with a fact made clear. Nothing else of them changes. */
export const clarified = (needs: Needs, fact: ClarifiedFact): Needs => ({ ...needs, ...fact });
