import type { Category } from '@kring/contracts';
import { Assignments } from '@kring/participants';
import { AccessProjection, CONTACT_ONLY } from '@kring/platform-access';
import { Injectable } from '@nestjs/common';
import type { QuestionRow } from '../data/question.table.js';
import { AlignAccess } from './align-access.js';
import { OpenSections } from './open-sections.js';

/** What her yes opens at once; what a helper gets waits until it says yes too. Part of a larger unit of work. */
@Injectable()
export class OpenOnYes {
  constructor(
    private readonly sections: OpenSections,
    private readonly access: AlignAccess,
    private readonly assignments: Assignments,
    private readonly projection: AccessProjection,
  ) {}

  async execute(question: QuestionRow, categories: readonly Category[]): Promise<void> {
    const { purpose, participantId, recipientId, until } = question;
    if (purpose === 'support') return;
    if (purpose === 'contact') await this.list(question);
    await this.sections.execute(question, categories, until);
    // What the municipality has for its own task lasts longer, and goes on.
    if (purpose === 'contact') await this.access.execute(participantId, recipientId);
  }

  /** She stands on the municipality's list, and her page opens for contacting her. */
  private async list({ participantId, recipientId: organisationId, until }: QuestionRow): Promise<void> {
    const assigned = await this.assignments.membersOf(participantId, organisationId);
    const hers = { subjectId: participantId, participantId, organisationId, until };
    for (const audienceId of [organisationId, ...assigned]) {
      this.projection.openEntry({ ...hers, audienceId, kind: 'participant', box: CONTACT_ONLY });
      this.projection.openEntry({ ...hers, audienceId, kind: 'contact-request' });
    }
  }
}
