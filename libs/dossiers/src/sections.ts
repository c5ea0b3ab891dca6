import type { Category, SectionContents } from '@kring/contracts';
import { Injectable } from '@nestjs/common';
import { SectionRepository } from './data/section.repository.js';

/** What stands in a dossier, as the other scopes may read it. Part of their units of work. */
@Injectable()
export class Sections {
  constructor(private readonly sections: SectionRepository) {}

  /** The content of the sections that this actor may read, by category. */
  contents(participantId: string, categories: Category[]): Promise<Partial<SectionContents>> {
    return this.sections.contents(participantId, categories);
  }
}
