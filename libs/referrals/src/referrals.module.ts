import { ConsentsModule } from '@kring/consents';
import { DossiersModule } from '@kring/dossiers';
import { OrganisationsModule } from '@kring/organisations';
import { ParticipantsModule } from '@kring/participants';
import { Module } from '@nestjs/common';
import { AttemptsController } from './attempts.controller.js';
import { Attempts } from './attempts.js';
import { AttemptRepository } from './data/attempt.repository.js';
import { ReferralRepository } from './data/referral.repository.js';
import { StandingRepository } from './data/standing.repository.js';
import { AttemptPages } from './queries/attempt-pages.js';
import { ClosePageOnConsentRevoked } from './reactions/close-page-on-consent-revoked.js';
import { EndAttemptOnStandingEnded } from './reactions/end-attempt-on-standing-ended.js';
import { EndReceiving } from './reactions/end-receiving.js';
import { LapseOnConsentExpired } from './reactions/lapse-on-consent-expired.js';
import { LapseOnConsentWithdrawn } from './reactions/lapse-on-consent-withdrawn.js';
import { LapseOnVouchingEnded } from './reactions/lapse-on-vouching-ended.js';
import { LapseWithoutConsent } from './reactions/lapse-without-consent.js';
import { NoteEnrolmentOnPlaceTaken } from './reactions/note-enrolment-on-place-taken.js';
import { NoteReportOnReportWritten } from './reactions/note-report-on-report-written.js';
import { Oblige } from './reactions/oblige.js';
import { ObligeOnConsentExpired } from './reactions/oblige-on-consent-expired.js';
import { ObligeOnConsentWithdrawn } from './reactions/oblige-on-consent-withdrawn.js';
import { ProgressSigns } from './reactions/progress-signs.js';
import { SendOnConsentGiven } from './reactions/send-on-consent-given.js';
import { StopOnConsentRefused } from './reactions/stop-on-consent-refused.js';
import { TellSenderOfAcceptance } from './reactions/tell-sender-of-acceptance.js';
import { TellSenderOfDecline } from './reactions/tell-sender-of-decline.js';
import { ReferralsController } from './referrals.controller.js';
import { AcceptAttempt } from './use-cases/accept-attempt.js';
import { AskAnother } from './use-cases/ask-another.js';
import { AttemptDecisions } from './use-cases/attempt-decisions.js';
import { BeginAttempt } from './use-cases/begin-attempt.js';
import { DeclineAttempt } from './use-cases/decline-attempt.js';
import { OwnReferral } from './use-cases/own-referral.js';
import { SendReferral } from './use-cases/send-referral.js';
import { StartReferral } from './use-cases/start-referral.js';
import { TakingBack } from './use-cases/taking-back.js';
import { VoidAttempt } from './use-cases/void-attempt.js';
import { WithdrawAttempt } from './use-cases/withdraw-attempt.js';

const reactions = [
  SendOnConsentGiven,
  StopOnConsentRefused,
  LapseOnConsentWithdrawn,
  LapseOnConsentExpired,
  LapseWithoutConsent,
  Oblige,
  ObligeOnConsentWithdrawn,
  ObligeOnConsentExpired,
  LapseOnVouchingEnded,
  EndReceiving,
  TellSenderOfAcceptance,
  TellSenderOfDecline,
  EndAttemptOnStandingEnded,
  ClosePageOnConsentRevoked,
  NoteEnrolmentOnPlaceTaken,
  NoteReportOnReportWritten,
  ProgressSigns,
];

@Module({
  imports: [OrganisationsModule, ParticipantsModule, ConsentsModule, DossiersModule],
  controllers: [ReferralsController, AttemptsController],
  providers: [
    ReferralRepository,
    StandingRepository,
    AttemptRepository,
    AttemptPages,
    Attempts,
    SendReferral,
    StartReferral,
    BeginAttempt,
    OwnReferral,
    AskAnother,
    TakingBack,
    WithdrawAttempt,
    VoidAttempt,
    AttemptDecisions,
    AcceptAttempt,
    DeclineAttempt,
    ...reactions,
  ],
  exports: [Attempts],
})
export class ReferralsModule {}
