import { OrganisationsModule } from '@kring/organisations';
import { ParticipantsModule } from '@kring/participants';
import { Module } from '@nestjs/common';
import { Consents } from './consents.js';
import { ConsentsController } from './consents.controller.js';
import { MyConsentsController } from './my-consents.controller.js';
import { ContactAskingController } from './contact-asking.controller.js';
import { JoiningPreviewsController } from './joining-previews.controller.js';
import { ConsentPeriodRepository } from './data/consent-period.repository.js';
import { ObligationRepository } from './data/obligation.repository.js';
import { ObligationsController } from './obligations.controller.js';
import { EraseAskedFor } from './chores/erase-asked-for.js';
import { EraseKeptTooLong } from './chores/erase-kept-too-long.js';
import { ErasureRepository } from './data/erasure.repository.js';
import { ErasuresController } from './erasures.controller.js';
import { ObjectionRepository } from './data/objection.repository.js';
import { ObjectionsController } from './objections.controller.js';
import { EndOwnTaskOnObjectionDecided } from './reactions/end-own-task-on-objection-decided.js';
import { DecideObjection } from './use-cases/decide-objection.js';
import { MakeObjection } from './use-cases/make-objection.js';
import { AskErasure } from './use-cases/ask-erasure.js';
import { DecideErasure } from './use-cases/decide-erasure.js';
import { EraseWhatIsDue } from './use-cases/erase-what-is-due.js';
import { EscalateObligations } from './chores/escalate-obligations.js';
import { ExpireConsents } from './chores/expire-consents.js';
import { ConsentRepository } from './data/consent.repository.js';
import { NoticeRepository } from './data/notice.repository.js';
import { WaitingQuestions } from './queries/waiting-questions.js';
import { EndAssignments } from './reactions/end-assignments.js';
import { MailOnObligationOverdue } from './reactions/mail-on-obligation-overdue.js';
import { RevokeGrants } from './reactions/revoke-grants.js';
import { AlignAccess } from './use-cases/align-access.js';
import { AnswerObligation } from './use-cases/answer-obligation.js';
import { StopOnKeepAwayBegun } from './reactions/stop-on-keep-away-begun.js';
import { AnswerAsked } from './use-cases/answer-asked.js';
import { AnswerQuestion } from './use-cases/answer-question.js';
import { AskConsent } from './use-cases/ask-consent.js';
import { AskContact } from './use-cases/ask-contact.js';
import { AskContactHerself } from './use-cases/ask-contact-herself.js';
import { MakeObligation } from './use-cases/make-obligation.js';
import { OpenOnYes } from './use-cases/open-on-yes.js';
import { PutContact } from './use-cases/put-contact.js';
import { OpenSections } from './use-cases/open-sections.js';
import { RecordAnswer } from './use-cases/record-answer.js';
import { RegisterOwnTask } from './use-cases/register-own-task.js';
import { StopSharing } from './use-cases/stop-sharing.js';
import { PreviewJoining } from './use-cases/preview-joining.js';
import { WithdrawConsent } from './use-cases/withdraw-consent.js';

@Module({
  imports: [OrganisationsModule, ParticipantsModule],
  controllers: [
    ConsentsController,
    MyConsentsController,
    ObligationsController,
    ErasuresController,
    ObjectionsController,
    ContactAskingController,
    JoiningPreviewsController,
  ],
  providers: [
    Consents,
    ConsentRepository,
    ConsentPeriodRepository,
    NoticeRepository,
    ObligationRepository,
    WaitingQuestions,
    AskConsent,
    AskContact,
    AskContactHerself,
    AnswerQuestion,
    AnswerAsked,
    RecordAnswer,
    OpenSections,
    OpenOnYes,
    PutContact,
    RegisterOwnTask,
    AlignAccess,
    StopSharing,
    WithdrawConsent,
    MakeObligation,
    AnswerObligation,
    ExpireConsents,
    EscalateObligations,
    ErasureRepository,
    AskErasure,
    DecideErasure,
    EraseWhatIsDue,
    EraseAskedFor,
    EraseKeptTooLong,
    ObjectionRepository,
    MakeObjection,
    DecideObjection,
    EndOwnTaskOnObjectionDecided,
    EndAssignments,
    MailOnObligationOverdue,
    RevokeGrants,
    StopOnKeepAwayBegun,
    PreviewJoining,
  ],
  exports: [Consents, AskConsent, MakeObligation, OpenSections, RegisterOwnTask],
})
export class ConsentsModule {}
