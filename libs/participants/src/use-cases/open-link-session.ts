import { assuranceOf, mustTakeCode, TooManyTries, WrongCode } from '@kring/participants-domain';
import { UnitOfWork } from '@kring/platform-database';
import { hashOfToken, isCode } from '@kring/platform-identity';
import type { ParticipantOwner } from '@kring/platform-identity';
import { Clock } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { InvitationRepository } from '../data/invitation.repository.js';
import { ParticipantRepository } from '../data/participant.repository.js';
import { Doorstep } from '../doorstep.js';

/** Who she is, and by which way she came in. */
export interface LinkOpened {
  readonly owner: ParticipantOwner;
  readonly way: 'link' | 'desk';
}

type Outcome = LinkOpened | { triesLeft: number };

/** Link and code together are her. A wrong code is counted, also when the answer is an error. */
@Injectable()
export class OpenLinkSession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly participants: ParticipantRepository,
    private readonly doorstep: Doorstep,
    private readonly clock: Clock,
  ) {}

  async execute(token: string, code: string, address: string): Promise<LinkOpened> {
    const tokenHash = hashOfToken(token);
    const outcome = await this.work.run({ kind: 'link-holder', tokenHash }, () =>
      this.enter(tokenHash, code, address),
    );
    if ('owner' in outcome) return outcome;
    throw outcome.triesLeft > 0 ? new WrongCode(outcome.triesLeft) : new TooManyTries();
  }

  private async enter(tokenHash: string, code: string, address: string): Promise<Outcome> {
    const now = this.clock.now();
    await this.doorstep.mustBeCalm(address);
    const invitation = await this.invitations.withToken(tokenHash);
    mustTakeCode(invitation, now);
    if (!(await isCode(code, tokenHash, invitation.codeHash))) {
      await this.doorstep.missed(address);
      return { triesLeft: await this.invitations.countTry(invitation.id) };
    }
    const { participantId, way } = invitation;
    const { language } = await this.participants.get(participantId);
    await this.invitations.use(invitation.id, now);
    const owner = { kind: 'participant', participantId, assurance: assuranceOf(way), language } as const;
    return { owner, way: way === 'desk' ? 'desk' : 'link' };
  }
}
