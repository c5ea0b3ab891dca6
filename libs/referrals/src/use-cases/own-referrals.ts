import type { Needs } from '@kring/contracts';
import { Access, AccessProjection } from '@kring/platform-access';
import { Clock, newId, type MemberActor } from '@kring/platform-kernel';
import { daysAfter } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { ReferralRepository } from '../data/referral.repository.js';
import type { ReferralRow } from '../data/referral.table.js';

const DAYS_VISIBLE_TO_SENDER = 3 * 365;

export type Need = Pick<ReferralRow, 'id' | 'reference' | 'participantId' | 'needs'>;

/** The referrals of a sender: it begins one, or does something with one until the unit of work ends. */
@Injectable()
export class OwnReferrals {
  constructor(
    private readonly access: Access,
    private readonly referrals: ReferralRepository,
    private readonly projection: AccessProjection,
    private readonly clock: Clock,
  ) {}

  async load(actor: MemberActor, id: string, verb: 'send' | 'take-back'): Promise<ReferralRow> {
    await this.access.mustKeepSeeing(actor, 'referral', id);
    const referral = await this.referrals.get(id);
    this.access.require(actor, verb, 'referral', { senderId: referral.senderId });
    return referral;
  }

  /** A participant whom this actor does not see reads as absent; then the verb is asked. */
  async mustBegin(actor: MemberActor, participantId: string): Promise<void> {
    await this.access.mustSee(actor, 'participant', participantId);
    this.access.require(actor, 'send', 'referral', { senderId: actor.organisationId });
  }

  /** Writes it, and shows it to its sender; says also whether it is the first that this sender sends about them. */
  async begin(
    actor: MemberActor,
    { participantId, needs, why }: { participantId: string; needs: Needs; why: string },
  ): Promise<Need & { isFirst: boolean }> {
    const { organisationId, memberId } = actor;
    const id = newId();
    const isFirst = !(await this.referrals.hasReferred(participantId, organisationId));
    const shown = { kind: 'referral', subjectId: id, participantId, organisationId } as const;
    const until = daysAfter(this.clock.now(), DAYS_VISIBLE_TO_SENDER);
    for (const audienceId of [organisationId, memberId]) {
      this.projection.openEntry({ ...shown, audienceId, until });
    }
    const sender = { senderId: organisationId, senderMemberId: memberId };
    const reference = await this.referrals.add({ id, participantId, needs, ...sender }, why);
    return { id, reference, participantId, needs, isFirst };
  }
}
