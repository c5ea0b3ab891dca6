import { OrganisationsModule } from '@kring/organisations';
import { SETTINGS } from '@kring/platform-config';
import { Module } from '@nestjs/common';
import { CodeSender, codeSenderFor } from './code-sender.js';
import { AssignmentRepository } from './data/assignment.repository.js';
import { InvitationRepository } from './data/invitation.repository.js';
import { ParticipantRepository } from './data/participant.repository.js';
import { LinksController } from './links.controller.js';
import { ParticipantsController } from './participants.controller.js';
import { AssignMember } from './use-cases/assign-member.js';
import { InviteParticipant } from './use-cases/invite-participant.js';
import { OpenLinkSession } from './use-cases/open-link-session.js';
import { RegisterParticipant } from './use-cases/register-participant.js';
import { SendLinkCode } from './use-cases/send-link-code.js';

@Module({
  imports: [OrganisationsModule],
  controllers: [ParticipantsController, LinksController],
  providers: [
    ParticipantRepository,
    InvitationRepository,
    AssignmentRepository,
    RegisterParticipant,
    InviteParticipant,
    SendLinkCode,
    OpenLinkSession,
    AssignMember,
    { provide: CodeSender, useFactory: codeSenderFor, inject: [SETTINGS] },
  ],
  exports: [ParticipantRepository, AssignmentRepository, RegisterParticipant],
})
export class ParticipantsModule {}
