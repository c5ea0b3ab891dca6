import {
  askAnother,
  attemptAsked,
  idParam,
  myReferralList,
  pageQuery,
  referralList,
  referralPage as referralPageContract,
  referralSent,
  sendReferral,
  voidAttempt,
  withdrawAttempt,
  type AskAnother as Asking,
  type AttemptAsked,
  type IdParam,
  type MyReferralList,
  type PageQuery,
  type ReferralList,
  type ReferralPage,
  type ReferralSent,
  type SendReferral as Sending,
  type VoidAttempt as Voiding,
  type WithdrawAttempt as Withdrawing,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads, type JsonText } from '@kring/platform-database';
import { Answers, AsMember, AsParticipant, pageStart } from '@kring/platform-http';
import type { MemberActor, ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listReferrals, myReferrals, referralPage } from './queries/index.js';
import { AskAnother } from './use-cases/ask-another.js';
import { SendReferral } from './use-cases/send-referral.js';
import { VoidAttempt } from './use-cases/void-attempt.js';
import { WithdrawAttempt } from './use-cases/withdraw-attempt.js';

@ApiTags('referrals')
@Controller('v1')
export class ReferralsController {
  constructor(
    private readonly reads: Reads,
    private readonly send: SendReferral,
    private readonly ask: AskAnother,
    private readonly withdraw: WithdrawAttempt,
    private readonly voiding: VoidAttempt,
  ) {}

  @Get('referrals')
  @May('list', 'referral')
  @Answers({ summary: 'The referrals that you sent', answer: referralList })
  listReferrals(
    @AsMember() actor: MemberActor,
    @Query({ schema: pageQuery }) { cursor }: PageQuery,
  ): Promise<JsonText<ReferralList>> {
    return this.reads.getText(actor, listReferrals, pageStart(cursor));
  }

  @Post('referrals')
  @May('send', 'referral')
  @Answers({ summary: 'Ask an organisation, through the participant', answer: referralSent, status: 201 })
  sendReferral(
    @AsMember() actor: MemberActor,
    @Body({ schema: sendReferral }) body: Sending,
  ): Promise<ReferralSent> {
    return this.send.execute(actor, body);
  }

  @Get('referrals/:id')
  @May('read', 'referral')
  @Answers({ summary: 'One referral that you sent', answer: referralPageContract })
  readReferral(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
  ): Promise<ReferralPage> {
    return this.reads.get(actor, referralPage, { id });
  }

  @Post('referrals/:id/attempts')
  @May('send', 'referral')
  @Answers({ summary: 'Ask another organisation for the same need', answer: attemptAsked, status: 201 })
  askAnother(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: askAnother }) body: Asking,
  ): Promise<AttemptAsked> {
    return this.ask.execute(actor, id, body);
  }

  @Post('referrals/:id/withdrawals')
  @May('take-back', 'referral')
  @Answers({ summary: 'Take back what was not answered yet' })
  withdrawAttempt(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: withdrawAttempt }) { standingId }: Withdrawing,
  ): Promise<void> {
    return this.withdraw.execute(actor, id, standingId);
  }

  @Post('referrals/:id/voids')
  @May('take-back', 'referral')
  @Answers({ summary: 'It should never have been asked, with a reason' })
  voidAttempt(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: voidAttempt }) body: Voiding,
  ): Promise<void> {
    return this.voiding.execute(actor, id, body);
  }

  @Get('my/referrals')
  @May('list', 'referral')
  @Answers({ summary: 'Her own referrals', answer: myReferralList })
  listMyReferrals(@AsParticipant() actor: ParticipantActor): Promise<MyReferralList> {
    return this.reads.get(actor, myReferrals);
  }
}
