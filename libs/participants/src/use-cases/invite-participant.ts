import type { Invitation } from '@kring/contracts';
import { LINK_DAYS, masked } from '@kring/participants-domain';
import { Access } from '@kring/platform-access';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, newId, type MemberActor } from '@kring/platform-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { InvitationRepository } from '../data/invitation.repository.js';
import { ParticipantRepository } from '../data/participant.repository.js';
import { NoPhone } from '../participants.errors.js';
import { hashOfToken, newToken } from '../secrets.js';

/** A link for her own phone. It opens nothing by itself: a code comes another way. */
@Injectable()
export class InviteParticipant {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly participants: ParticipantRepository,
    private readonly invitations: InvitationRepository,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  execute(actor: MemberActor, participantId: string): Promise<Invitation> {
    return this.work.run(actor, async () => {
      await this.access.mustSee(actor, 'participant', participantId);
      const participant = await this.participants.get(participantId);
      this.access.require(actor, 'invite', 'participant', participant);
      const phone = await this.participants.phoneOf(participantId);
      if (!phone) throw new NoPhone();
      const token = newToken();
      const validUntil = new Date(this.clock.now().getTime() + LINK_DAYS * 86_400_000);
      await this.invitations.add({ id: newId(), participantId, tokenHash: hashOfToken(token), validUntil });
      return {
        // After the hash sign, so that the token is never sent to a server or written in its logs.
        url: `${this.herAddress(participant.reference)}/my/#link=${token}`,
        validUntil: validUntil.toISOString(),
        codeGoesTo: masked(phone),
      };
    });
  }

  /** In the demo she has an address of her own, so that her session stands beside the others in one browser. */
  private herAddress(reference: string): string {
    const { KRING_DEMO, KRING_PUBLIC_URL } = this.settings;
    return KRING_DEMO ? KRING_PUBLIC_URL.replace('://', `://${reference.toLowerCase()}.`) : KRING_PUBLIC_URL;
  }
}
