import { Actors, IdentityProvider, Members } from '@kring/platform-identity';
import { Module } from '@nestjs/common';
import { MemberRepository } from './data/member.repository.js';
import { OrganisationRepository } from './data/organisation.repository.js';
import { KnownMembers } from './known-members.js';
import { OrganisationsController } from './organisations.controller.js';
import { SessionController } from './session.controller.js';
import { SignInController } from './sign-in.controller.js';

@Module({
  controllers: [OrganisationsController, SessionController, SignInController],
  providers: [
    Actors,
    IdentityProvider,
    MemberRepository,
    OrganisationRepository,
    { provide: Members, useClass: KnownMembers },
  ],
  exports: [Actors, Members, MemberRepository, OrganisationRepository],
})
export class OrganisationsModule {}
