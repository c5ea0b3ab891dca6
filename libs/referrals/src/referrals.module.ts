import { ConsentsModule } from '@kring/consents';
import { DossiersModule } from '@kring/dossiers';
import { OrganisationsModule } from '@kring/organisations';
import { ParticipantsModule } from '@kring/participants';
import { Module } from '@nestjs/common';
import { AnswerClocks } from './answer-clocks.js';
import { AnswersController } from './answers.controller.js';
import { ClarificationsController } from './clarifications.controller.js';
import { AttemptsController } from './attempts.controller.js';
import { Attempts } from './attempts.js';
import { KeepAnswerTimes } from './chores/keep-answer-times.js';
import { StopAskingHer } from './chores/stop-asking-her.js';
import { AnswerClockRepository } from './data/answer-clock.repository.js';
import { AnswerLinkRepository } from './data/answer-link.repository.js';
import { AttemptRepository } from './data/attempt.repository.js';
import { ClarificationRepository } from './data/clarification.repository.js';
import { HandoverRepository } from './data/handover.repository.js';
import { KeeperRepository } from './data/keeper.repository.js';
import { ReferralRepository } from './data/referral.repository.js';
import { StandingRepository } from './data/standing.repository.js';
import { AttemptPages } from './queries/attempt-pages.js';
import { CarryClarification } from './reactions/carry-clarification.js';
import { ClosePageOnConsentRevoked } from './reactions/close-page-on-consent-revoked.js';
import { EndAttemptOnStandingEnded } from './reactions/end-attempt-on-standing-ended.js';
import { EndReceiving } from './reactions/end-receiving.js';
import { KeepViewOnAttemptBegun } from './reactions/keep-view-on-attempt-begun.js';
import { LapseOnVouchingEnded } from './reactions/lapse-on-vouching-ended.js';
import { LapseWithoutConsent } from './reactions/lapse-without-consent.js';
import { MailAboutAnswers } from './reactions/mail-about-answers.js';
import { MailCodeOnAnswerCodeAsked } from './reactions/mail-code-on-answer-code-asked.js';
import { MailLink } from './reactions/mail-link.js';
import { MailLinkOnAnswerDue } from './reactions/mail-link-on-answer-due.js';
import { MailLinkOnAttemptArrived } from './reactions/mail-link-on-attempt-arrived.js';
import { MailOnAnswerDue } from './reactions/mail-on-answer-due.js';
import { MailOnClarificationAsked } from './reactions/mail-on-clarification-asked.js';
import { MailOnAnswerOverdue } from './reactions/mail-on-answer-overdue.js';
import { Oblige } from './reactions/oblige.js';
import { NoteProgress } from './reactions/note-progress.js';
import { SendOnConsentGiven } from './reactions/send-on-consent-given.js';
import { StopOnConsentRefused } from './reactions/stop-on-consent-refused.js';
import { TellSender } from './reactions/tell-sender.js';
import { ReferralsController } from './referrals.controller.js';
import { StepsController } from './steps.controller.js';
import { AcceptAttempt } from './use-cases/accept-attempt.js';
import { AnswerByLink } from './use-cases/answer-by-link.js';
import { AskAnother } from './use-cases/ask-another.js';
import { AskBack } from './use-cases/ask-back.js';
import { Clarify } from './use-cases/clarify.js';
import { AskAnswerCode } from './use-cases/ask-answer-code.js';
import { Recipients } from './recipients.js';
import { AskOrganisation } from './use-cases/ask-organisation.js';
import { AttemptDecisions } from './use-cases/attempt-decisions.js';
import { ColleaguesToKeep } from './use-cases/colleagues-to-keep.js';
import { ConsiderAttempt } from './use-cases/consider-attempt.js';
import { DeclineAttempt } from './use-cases/decline-attempt.js';
import { OpenAnswer } from './use-cases/open-answer.js';
import { GiveAttempt } from './use-cases/give-attempt.js';
import { OwnReferrals } from './use-cases/own-referrals.js';
import { SayWeMet } from './use-cases/say-we-met.js';
import { SendReferral } from './use-cases/send-referral.js';
import { TakeStep } from './use-cases/take-step.js';
import { TakingBack } from './use-cases/taking-back.js';
import { VoidAttempt } from './use-cases/void-attempt.js';
import { WithdrawAttempt } from './use-cases/withdraw-attempt.js';
import { WriteHandover } from './use-cases/write-handover.js';

const reactions = [
  SendOnConsentGiven,
  StopOnConsentRefused,
  LapseWithoutConsent,
  Oblige,
  LapseOnVouchingEnded,
  EndReceiving,
  TellSender,
  CarryClarification,
  EndAttemptOnStandingEnded,
  ClosePageOnConsentRevoked,
  NoteProgress,
  MailAboutAnswers,
  KeepViewOnAttemptBegun,
  MailOnAnswerDue,
  MailOnAnswerOverdue,
  MailOnClarificationAsked,
  MailLink,
  MailLinkOnAttemptArrived,
  MailLinkOnAnswerDue,
  MailCodeOnAnswerCodeAsked,
];

@Module({
  imports: [OrganisationsModule, ParticipantsModule, ConsentsModule, DossiersModule],
  controllers: [
    ReferralsController,
    AttemptsController,
    ClarificationsController,
    StepsController,
    AnswersController,
  ],
  providers: [
    ReferralRepository,
    StandingRepository,
    AttemptRepository,
    AttemptPages,
    Attempts,
    SendReferral,
    AskOrganisation,
    Recipients,
    OwnReferrals,
    AskAnother,
    TakingBack,
    WithdrawAttempt,
    VoidAttempt,
    AttemptDecisions,
    AcceptAttempt,
    DeclineAttempt,
    ConsiderAttempt,
    ClarificationRepository,
    AskBack,
    Clarify,
    GiveAttempt,
    ColleaguesToKeep,
    KeeperRepository,
    TakeStep,
    WriteHandover,
    SayWeMet,
    HandoverRepository,
    AnswerClocks,
    AnswerClockRepository,
    KeepAnswerTimes,
    StopAskingHer,
    AnswerLinkRepository,
    AskAnswerCode,
    OpenAnswer,
    AnswerByLink,
    ...reactions,
  ],
  exports: [Attempts],
})
export class ReferralsModule {}
