import type { LinkCodeSent } from '@kring/contracts';
import { CODE_MINUTES, codeMessage, masked, mustGiveCode } from '@kring/participants-domain';
import { UnitOfWork } from '@kring/platform-database';
import { hashOfCode, hashOfToken, newCode } from '@kring/platform-identity';
import { Clock, NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { CodeSender } from '../code-sender.js';
import { InvitationRepository } from '../data/invitation.repository.js';
import { ParticipantRepository } from '../data/participant.repository.js';
import { Doorstep } from '../doorstep.js';

/** She opened her link: a code goes to her phone. */
@Injectable()
export class SendLinkCode {
  constructor(
    private readonly work: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly participants: ParticipantRepository,
    private readonly sender: CodeSender,
    private readonly doorstep: Doorstep,
    private readonly clock: Clock,
  ) {}

  async execute(token: string): Promise<LinkCodeSent> {
    const code = newCode();
    const { phone, ...answer } = await this.work.run(
      { kind: 'link-holder', tokenHash: hashOfToken(token) },
      () => this.giveCode(hashOfToken(token), code),
    );
    const demoMessage = await this.sender.send(phone, codeMessage(code, answer.language));
    return demoMessage === undefined ? answer : { ...answer, demoMessage };
  }

  private async giveCode(tokenHash: string, code: string): Promise<LinkCodeSent & { phone: string }> {
    const now = this.clock.now();
    const invitation = await this.invitations.withToken(tokenHash);
    mustGiveCode(invitation, now);
    const phone = await this.participants.phoneOf(invitation.participantId);
    if (!phone) throw new NotFound();
    await this.doorstep.mustSend(invitation.participantId);
    const validUntil = new Date(now.getTime() + CODE_MINUTES * 60_000);
    await this.invitations.giveCode(invitation.id, await hashOfCode(code, tokenHash), validUntil);
    const { language } = await this.participants.get(invitation.participantId);
    return { phone, sentTo: masked(phone), validUntil: validUntil.toISOString(), language };
  }
}
