import { Actors, IdentityProvider, Members } from '@kring/platform-identity';
import { Module } from '@nestjs/common';
import { AbsenceRepository } from './data/absence.repository.js';
import { AccountRepository } from './data/account.repository.js';
import { MemberInvitationRepository } from './data/invitation.repository.js';
import { MailCodeRepository } from './data/mail-code.repository.js';
import { MemberRepository } from './data/member.repository.js';
import { OrganisationRepository } from './data/organisation.repository.js';
import { ProviderRepository } from './data/provider.repository.js';
import { TeamRepository } from './data/team.repository.js';
import { VouchingRepository } from './data/vouching.repository.js';
import { AbsenceController } from './absence.controller.js';
import { AnsweringController } from './answering.controller.js';
import { Colleagues } from './colleagues.js';
import { Contacts } from './contacts.js';
import { EntranceController } from './entrance.controller.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitingController } from './inviting.controller.js';
import { KnownMembers } from './known-members.js';
import { MembersController } from './members.controller.js';
import { Memberships } from './memberships.js';
import { Organisations } from './organisations.js';
import { OrganisationsController } from './organisations.controller.js';
import { OwnAccountController } from './own-account.controller.js';
import { OwnMemberships } from './own-memberships.js';
import { OwnPasskeys } from './own-passkeys.js';
import { ProvidersController } from './providers.controller.js';
import { HeldInvitations } from './queries/held-invitations.js';
import { Rosters } from './queries/rosters.js';
import { MailCodeOnCodeAsked } from './reactions/mail-code-on-code-asked.js';
import { MailInvitationOnMemberInvited } from './reactions/mail-invitation-on-member-invited.js';
import { SessionController } from './session.controller.js';
import { SignInController } from './sign-in.controller.js';
import { TasksController } from './tasks.controller.js';
import * as useCases from './use-cases/index.js';
import { VettingController } from './vetting.controller.js';
import { Vouchings } from './vouchings.js';

@Module({
  controllers: [
    OrganisationsController,
    AbsenceController,
    AnsweringController,
    MembersController,
    TasksController,
    InvitingController,
    VettingController,
    ProvidersController,
    SessionController,
    SignInController,
    EntranceController,
    InvitationsController,
    OwnAccountController,
  ],
  providers: [
    Actors,
    IdentityProvider,
    AbsenceRepository,
    AccountRepository,
    MailCodeRepository,
    MemberInvitationRepository,
    MemberRepository,
    OrganisationRepository,
    ProviderRepository,
    TeamRepository,
    VouchingRepository,
    HeldInvitations,
    Memberships,
    OwnMemberships,
    OwnPasskeys,
    Rosters,
    Organisations,
    Colleagues,
    Vouchings,
    Contacts,
    MailCodeOnCodeAsked,
    MailInvitationOnMemberInvited,
    ...Object.values(useCases),
    { provide: Members, useClass: KnownMembers },
  ],
  exports: [Actors, Members, Organisations, Colleagues, Vouchings, Contacts],
})
export class OrganisationsModule {}
