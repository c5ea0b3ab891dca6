import {
  idParam,
  myReferralList,
  pageQuery,
  referralList,
  referralPage as referralPageContract,
  referralSent,
  sendReferral,
  type IdParam,
  type MyReferralList,
  type PageQuery,
  type ReferralList,
  type ReferralPage,
  type ReferralSent,
  type SendReferral as Sending,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads, type JsonText } from '@kring/platform-database';
import { Answers, AsMember, AsParticipant, pageStart } from '@kring/platform-http';
import type { MemberActor, ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listReferrals, myReferrals, referralPage } from './queries/index.js';
import { SendReferral } from './use-cases/send-referral.js';

@ApiTags('referrals')
@Controller('v1')
export class ReferralsController {
  constructor(
    private readonly reads: Reads,
    private readonly send: SendReferral,
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

  @Get('my/referrals')
  @May('list', 'referral')
  @Answers({ summary: 'Her own referrals', answer: myReferralList })
  listMyReferrals(@AsParticipant() actor: ParticipantActor): Promise<MyReferralList> {
    return this.reads.get(actor, myReferrals);
  }
}
