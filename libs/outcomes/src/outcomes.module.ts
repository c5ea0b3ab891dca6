import { ReferralsModule } from '@kring/referrals';
import { Module } from '@nestjs/common';
import { AttachmentsController } from './attachments.controller.js';
import { NotesController } from './notes.controller.js';
import { OutcomesController } from './outcomes.controller.js';
import { AttachmentRepository } from './data/attachment.repository.js';
import { NoteReach } from './data/note-reach.js';
import { ResultRepository } from './data/result.repository.js';
import { FillResult } from './reactions/fill-result.js';
import { ResultSigns } from './result-signs.js';
import { ResultsController } from './results.controller.js';
import { AttachFile } from './use-cases/attach-file.js';
import { WriteNote } from './use-cases/write-note.js';
import { WriteReport } from './use-cases/write-report.js';
import { WriteResult } from './use-cases/write-result.js';

@Module({
  imports: [ReferralsModule],
  controllers: [OutcomesController, ResultsController, NotesController, AttachmentsController],
  providers: [
    WriteReport,
    WriteResult,
    WriteNote,
    AttachFile,
    NoteReach,
    AttachmentRepository,
    ResultRepository,
    ResultSigns,
    FillResult,
  ],
})
export class OutcomesModule {}
