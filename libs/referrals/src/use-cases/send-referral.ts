import { AskConsent } from '@kring/consents';
import type { ReferralSent, SendReferral as Sending } from '@kring/contracts';
import { Sections } from '@kring/dossiers';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { needsFrom } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { WishesMissing } from '../referrals.errors.js';
import { AskOrganisation } from './ask-organisation.js';
import { OwnReferrals } from './own-referrals.js';

/** A client manager asks an organisation, through the participant: she decides before anything goes out. */
@Injectable()
export class SendReferral {
  constructor(
    private readonly work: UnitOfWork,
    private readonly own: OwnReferrals,
    private readonly sections: Sections,
    private readonly organisation: AskOrganisation,
    private readonly consent: AskConsent,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: MemberActor, sending: Sending): Promise<ReferralSent> {
    const { participantId, categories, why } = sending;
    return this.work.run(actor, async () => {
      await this.own.mustBegin(actor, participantId);

      const { wishes, ...known } = await this.sections.contents(participantId, [
        'wishes',
        'language',
        'care',
      ]);
      if (!wishes) throw new WishesMissing();
      const needs = needsFrom({ wishes, ...known });

      const referral = await this.own.begin(actor, { participantId, needs, why });
      const { attemptId } = await this.organisation.execute(actor, referral, sending);

      // Whether the sender may follow is asked once, with the first referral.
      if (referral.isFirst) {
        const about = { participantId, categories, topic: needs.wish, subjectId: attemptId };
        const sender = actor.organisationId;
        await this.consent.execute(actor, { ...about, recipientId: sender, purpose: 'follow-up' });
      }

      const { id, reference } = referral;
      const touches = [
        { kind: 'me', id: participantId },
        { kind: 'referral', id },
      ] as const;
      this.outbox.append({ name: 'referral.sent', subjectId: id, touches });
      return { id, reference, version: 1 };
    });
  }
}
