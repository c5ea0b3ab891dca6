import { Consents, MakeObligation } from '@kring/consents';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';

/** Whoever received her under a consent that ended has to answer for its copies. What never arrived obliges nobody. */
@Injectable()
export class Oblige {
  constructor(
    private readonly consents: Consents,
    private readonly attempts: AttemptRepository,
    private readonly obligation: MakeObligation,
  ) {}

  async after(consentEventId: string): Promise<void> {
    const ended = await this.consents.event(consentEventId);
    if (ended?.purpose !== 'support') return;
    const attemptIds = await this.consents.subjectsBefore(ended);
    await this.obligation.execute(ended, await this.attempts.receivedAs(attemptIds));
  }
}
