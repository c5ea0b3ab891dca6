import type { Invitation, InvitationWay } from '@kring/contracts';
import { linkMessage, masked, needsPhone } from '@kring/participants-domain';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { CodeSender } from '../code-sender.js';
import { ParticipantRepository } from '../data/participant.repository.js';
import { Doorstep } from '../doorstep.js';
import { NoPhone } from '../participants.errors.js';
import { MakeLink, type MadeLink } from './make-link.js';

/** A way into her own app: a link and a code, each worth nothing without the other. */
@Injectable()
export class InviteParticipant {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly participants: ParticipantRepository,
    private readonly links: MakeLink,
    private readonly sender: CodeSender,
    private readonly doorstep: Doorstep,
  ) {}

  async execute(
    actor: MemberActor,
    participantId: string,
    way: InvitationWay = 'code-to-phone',
  ): Promise<Invitation> {
    const { phone, language, ...made } = await this.work.run(actor, () =>
      this.make(actor, participantId, way),
    );
    const shown = { way, ...made, goesTo: phone && masked(phone) };
    if (way !== 'link-to-phone' || !phone) return shown;
    const demoMessage = await this.sender.send(phone, linkMessage(made.url, language));
    // Whoever shows the code must not see the link too.
    return { ...shown, url: null, ...(demoMessage === undefined ? {} : { demoMessage }) };
  }

  private async make(
    actor: MemberActor,
    participantId: string,
    way: InvitationWay,
  ): Promise<MadeLink & { phone: string | null; language: string }> {
    await this.access.mustSee(actor, 'participant', participantId);
    const participant = await this.participants.get(participantId);
    this.access.require(actor, 'invite', 'participant', participant);
    const phone = needsPhone(way) ? await this.participants.phoneOf(participantId) : null;
    if (needsPhone(way) && !phone) throw new NoPhone();
    if (way === 'link-to-phone') await this.doorstep.mustSend(participantId);
    const made = await this.links.execute(participant, way, actor.organisationId);
    return { ...made, phone, language: participant.language };
  }
}
