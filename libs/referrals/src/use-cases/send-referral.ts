import type { Needs, ReferralSent, SendReferral as Sending } from '@kring/contracts';
import { Sections } from '@kring/dossiers';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { needsFrom } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { WishesMissing } from '../referrals.errors.js';
import { StartReferral } from './start-referral.js';

/** A client manager asks an organisation, through the participant: she decides before anything goes out. */
@Injectable()
export class SendReferral {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly sections: Sections,
    private readonly start: StartReferral,
  ) {}

  execute(actor: MemberActor, sending: Sending): Promise<ReferralSent> {
    return this.work.run(actor, async () => {
      await this.access.mustSee(actor, 'participant', sending.participantId);
      this.access.require(actor, 'send', 'referral', { senderId: actor.organisationId });
      return this.start.execute(actor, sending, await this.needsOf(sending.participantId));
    });
  }

  private async needsOf(participantId: string): Promise<Needs> {
    const { wishes, ...known } = await this.sections.contents(participantId, ['wishes', 'language', 'care']);
    if (!wishes) throw new WishesMissing();
    return needsFrom({ wishes, ...known });
  }
}
