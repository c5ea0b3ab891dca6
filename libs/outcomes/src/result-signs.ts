import { Outbox } from '@kring/platform-outbox';
import type { KnownAttempt } from '@kring/referrals';
import { Injectable } from '@nestjs/common';

/** Lets those who may read it know that a result changed; its sender only while she shares how it goes. */
@Injectable()
export class ResultSigns {
  constructor(private readonly outbox: Outbox) {}

  changed({ id, referralId, participantId }: KnownAttempt): void {
    const touches = [
      { kind: 'attempt', id },
      { kind: 'me', id: participantId },
      { kind: 'referral', id: referralId, needs: 'progress' },
    ] as const;
    this.outbox.append({ name: 'result.changed', subjectId: id, touches });
  }
}
