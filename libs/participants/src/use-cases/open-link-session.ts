import { mustTakeCode, TooManyTries, WrongCode } from '@kring/participants-domain';
import { UnitOfWork } from '@kring/platform-database';
import type { SessionOwner } from '@kring/platform-identity';
import { Clock } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { InvitationRepository } from '../data/invitation.repository.js';
import { ParticipantRepository } from '../data/participant.repository.js';
import { hashOfToken, isCode } from '../secrets.js';

type Outcome = { owner: SessionOwner } | { triesLeft: number };

/** Link and code together are her. A wrong code is counted, also when the answer is an error. */
@Injectable()
export class OpenLinkSession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly participants: ParticipantRepository,
    private readonly clock: Clock,
  ) {}

  async execute(token: string, code: string): Promise<SessionOwner> {
    const tokenHash = hashOfToken(token);
    const outcome = await this.work.run({ kind: 'link-holder', tokenHash }, () =>
      this.enter(tokenHash, code),
    );
    if ('owner' in outcome) return outcome.owner;
    throw outcome.triesLeft > 0 ? new WrongCode(outcome.triesLeft) : new TooManyTries();
  }

  private async enter(tokenHash: string, code: string): Promise<Outcome> {
    const now = this.clock.now();
    const invitation = await this.invitations.withToken(tokenHash);
    mustTakeCode(invitation, now);
    if (!isCode(code, tokenHash, invitation.codeHash!)) {
      return { triesLeft: await this.invitations.countTry(invitation.id) };
    }
    const { language } = await this.participants.get(invitation.participantId);
    await this.invitations.use(invitation.id, now);
    return {
      owner: { kind: 'participant', participantId: invitation.participantId, assurance: 'high', language },
    };
  }
}
