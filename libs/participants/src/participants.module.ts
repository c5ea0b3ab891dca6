import { OrganisationsModule } from '@kring/organisations';
import { SETTINGS } from '@kring/platform-config';
import { Module } from '@nestjs/common';
import { Assignments } from './assignments.js';
import { CodeSender, codeSenderFor } from './code-sender.js';
import { AssignmentRepository } from './data/assignment.repository.js';
import { HouseholdRepository } from './data/household.repository.js';
import { KeepAwayRepository } from './data/keep-away.repository.js';
import { JoiningRepository } from './data/joining.repository.js';
import { InvitationRepository } from './data/invitation.repository.js';
import { ParticipantRepository } from './data/participant.repository.js';
import { PinRepository } from './data/pin.repository.js';
import { RatesRepository } from './data/rates.repository.js';
import { SightRepository } from './data/sight.repository.js';
import { ReturnTokenRepository } from './data/return-token.repository.js';
import { Doorstep } from './doorstep.js';
import { KeepAways } from './keep-aways.js';
import { LinksController } from './links.controller.js';
import { MyJoiningController } from './my-joining.controller.js';
import { MyPasskeysController } from './my-passkeys.controller.js';
import { MyPinController } from './my-pin.controller.js';
import { MySafetyController } from './my-safety.controller.js';
import { MyWaysController } from './my-ways.controller.js';
import { Participants } from './participants.js';
import { ParticipantsController } from './participants.controller.js';
import { Pins } from './pins.js';
import { ListWays } from './queries/list-ways.js';
import { ReturnController } from './return.controller.js';
import { SelfStartsController } from './self-starts.controller.js';
import { SightController } from './sight.controller.js';
import { SightTermController } from './sight-term.controller.js';
import { AssignMember } from './use-cases/assign-member.js';
import { ChoosePin } from './use-cases/choose-pin.js';
import { EndHousehold } from './use-cases/end-household.js';
import { EndOthers } from './use-cases/end-others.js';
import { EndPhone } from './use-cases/end-phone.js';
import { EnterWithPin } from './use-cases/enter-with-pin.js';
import { FindWayBack } from './use-cases/find-way-back.js';
import { InviteParticipant } from './use-cases/invite-participant.js';
import { JoinRecords } from './use-cases/join-records.js';
import { PartRecords } from './use-cases/part-records.js';
import { LinkHousehold } from './use-cases/link-household.js';
import { KeepPasskey } from './use-cases/keep-passkey.js';
import { MakeCard } from './use-cases/make-card.js';
import { MakeLink } from './use-cases/make-link.js';
import { OpenLinkSession } from './use-cases/open-link-session.js';
import { RecordContact } from './use-cases/record-contact.js';
import { TakeBackContact } from './use-cases/take-back-contact.js';
import { RegisterParticipant } from './use-cases/register-participant.js';
import { RemovePasskey } from './use-cases/remove-passkey.js';
import { ReturnByCard } from './use-cases/return-by-card.js';
import { ReturnByPasskey } from './use-cases/return-by-passkey.js';
import { ReturnByPin } from './use-cases/return-by-pin.js';
import { SendLinkCode } from './use-cases/send-link-code.js';
import { SetSightTerm } from './use-cases/set-sight-term.js';
import { StartHerself } from './use-cases/start-herself.js';
import { WriteArrival } from './use-cases/write-arrival.js';
import { WriteKeepAway } from './use-cases/write-keep-away.js';
import { WriteSafety } from './use-cases/write-safety.js';

@Module({
  imports: [OrganisationsModule],
  controllers: [
    ParticipantsController,
    LinksController,
    SelfStartsController,
    ReturnController,
    MyPinController,
    MyWaysController,
    MyPasskeysController,
    MySafetyController,
    MyJoiningController,
    SightController,
    SightTermController,
  ],
  providers: [
    Participants,
    Assignments,
    KeepAways,
    ParticipantRepository,
    InvitationRepository,
    PinRepository,
    ReturnTokenRepository,
    RatesRepository,
    Doorstep,
    Pins,
    ListWays,
    MakeLink,
    EnterWithPin,
    ReturnByPin,
    ReturnByCard,
    ReturnByPasskey,
    FindWayBack,
    ChoosePin,
    MakeCard,
    KeepPasskey,
    RemovePasskey,
    EndPhone,
    EndOthers,
    AssignmentRepository,
    RegisterParticipant,
    InviteParticipant,
    SendLinkCode,
    OpenLinkSession,
    StartHerself,
    AssignMember,
    KeepAwayRepository,
    WriteKeepAway,
    WriteSafety,
    JoiningRepository,
    JoinRecords,
    PartRecords,
    HouseholdRepository,
    SightRepository,
    LinkHousehold,
    EndHousehold,
    RecordContact,
    TakeBackContact,
    WriteArrival,
    SetSightTerm,
    { provide: CodeSender, useFactory: codeSenderFor, inject: [SETTINGS] },
  ],
  exports: [Participants, Assignments, KeepAways, RegisterParticipant, ReturnByCard],
})
export class ParticipantsModule {}
