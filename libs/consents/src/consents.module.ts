import { OrganisationsModule } from '@kring/organisations';
import { ParticipantsModule } from '@kring/participants';
import { Module } from '@nestjs/common';
import { Consents } from './consents.js';
import { ConsentsController } from './consents.controller.js';
import { ConsentRepository } from './data/consent.repository.js';
import { WaitingQuestions } from './queries/waiting-questions.js';
import { EndAssignmentsOnConsentWithdrawn } from './reactions/end-assignments-on-consent-withdrawn.js';
import { RevokeGrants } from './reactions/revoke-grants.js';
import { RevokeOnAttemptDeclined } from './reactions/revoke-on-attempt-declined.js';
import { RevokeOnAttemptLapsed } from './reactions/revoke-on-attempt-lapsed.js';
import { AnswerQuestion } from './use-cases/answer-question.js';
import { AskConsent } from './use-cases/ask-consent.js';
import { OpenSections } from './use-cases/open-sections.js';
import { RecordAnswer } from './use-cases/record-answer.js';
import { RegisterOwnTask } from './use-cases/register-own-task.js';
import { WithdrawConsent } from './use-cases/withdraw-consent.js';

@Module({
  imports: [OrganisationsModule, ParticipantsModule],
  controllers: [ConsentsController],
  providers: [
    Consents,
    ConsentRepository,
    WaitingQuestions,
    AskConsent,
    AnswerQuestion,
    RecordAnswer,
    OpenSections,
    RegisterOwnTask,
    WithdrawConsent,
    EndAssignmentsOnConsentWithdrawn,
    RevokeGrants,
    RevokeOnAttemptDeclined,
    RevokeOnAttemptLapsed,
  ],
  exports: [Consents, AskConsent, OpenSections, RegisterOwnTask],
})
export class ConsentsModule {}
