import { ConsentsModule } from '@kring/consents';
import { ParticipantsModule } from '@kring/participants';
import { Module } from '@nestjs/common';
import { SectionRepository } from './data/section.repository.js';
import { DossiersController } from './dossiers.controller.js';
import { MyDossierController } from './my-dossier.controller.js';
import { ParticipantPages } from './queries/participant-pages.js';
import { AddParticipant } from './use-cases/add-participant.js';
import { WriteSection } from './use-cases/write-section.js';

@Module({
  imports: [ConsentsModule, ParticipantsModule],
  controllers: [DossiersController, MyDossierController],
  providers: [SectionRepository, ParticipantPages, AddParticipant, WriteSection],
  exports: [SectionRepository, AddParticipant, WriteSection],
})
export class DossiersModule {}
