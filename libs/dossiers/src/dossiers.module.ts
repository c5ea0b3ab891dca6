import { ConsentsModule } from '@kring/consents';
import { ParticipantsModule } from '@kring/participants';
import { Module } from '@nestjs/common';
import { ContactRequestsController } from './contact-requests.controller.js';
import { CorrectionsController } from './corrections.controller.js';
import { CorrectionRepository } from './data/correction.repository.js';
import { SectionRepository } from './data/section.repository.js';
import { DossiersController } from './dossiers.controller.js';
import { MyDossierController } from './my-dossier.controller.js';
import { ParticipantPages } from './queries/participant-pages.js';
import { AddParticipant } from './use-cases/add-participant.js';
import { TellOnCorrectionDecided } from './reactions/tell-on-correction-decided.js';
import { Sections } from './sections.js';
import { SightReadsController } from './sight-reads.controller.js';
import { AskCorrection } from './use-cases/ask-correction.js';
import { DecideCorrection } from './use-cases/decide-correction.js';
import { WriteOwnSection } from './use-cases/write-own-section.js';
import { WriteSection } from './use-cases/write-section.js';

@Module({
  imports: [ConsentsModule, ParticipantsModule],
  controllers: [
    DossiersController,
    MyDossierController,
    CorrectionsController,
    SightReadsController,
    ContactRequestsController,
  ],
  providers: [
    Sections,
    SectionRepository,
    ParticipantPages,
    AddParticipant,
    WriteSection,
    WriteOwnSection,
    CorrectionRepository,
    AskCorrection,
    DecideCorrection,
    TellOnCorrectionDecided,
  ],
  exports: [Sections, AddParticipant, WriteSection],
})
export class DossiersModule {}
