import type { Category, SectionContents, WriteSection } from '@kring/contracts';
import { saveVersion, UnitOfWork } from '@kring/platform-database';
import { VersionConflict } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { SectionHistoryRow } from './section-history.table.js';
import { SectionRow } from './section.table.js';

export type Writing = WriteSection & { participantId: string; writtenBy: string | null; writtenAt: Date };

@Injectable()
export class SectionRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Writes a section over the version that the writer saw (0: still empty), and keeps what stood there. */
  async write({ version, ...writing }: Writing): Promise<number> {
    const key = { participantId: writing.participantId, category: writing.category };
    const next = version === 0 ? await this.start(writing) : await this.rewrite(key, version, writing);
    await this.work.manager.insert(SectionHistoryRow, { ...writing, version: next });
    return next;
  }

  /** Whether she, who reads, writes this section herself. */
  async areHersToWrite(participantId: string, category: Category): Promise<boolean> {
    const rows = await this.work.query<{ hers: boolean }>('select dossiers.writes_herself($1, $2) as hers', [
      participantId,
      category,
    ]);
    return rows[0]!.hers;
  }

  /** The content of the sections that this actor may read, by category. */
  async contents(participantId: string, categories: Category[]): Promise<Partial<SectionContents>> {
    const rows = await this.work.query<{ category: Category; content: object }>(
      'select category, content from dossiers.section where participant_id = $1 and category = any ($2)',
      [participantId, categories],
    );
    return Object.fromEntries(rows.map((row) => [row.category, row.content]));
  }

  private async start(writing: Omit<Writing, 'version'>): Promise<number> {
    const added = await this.work.query(
      `insert into dossiers.section (participant_id, category, content, version, written_by, written_at)
       values ($1, $2, $3, 1, $4, $5) on conflict do nothing returning version`,
      [writing.participantId, writing.category, writing.content, writing.writtenBy, writing.writtenAt],
    );
    if (added.length === 0) throw new VersionConflict();
    return 1;
  }

  private rewrite(
    key: Pick<SectionRow, 'participantId' | 'category'>,
    version: number,
    { content, writtenBy, writtenAt }: Omit<Writing, 'version'>,
  ): Promise<number> {
    return saveVersion(this.work.manager, SectionRow, key, version, { content, writtenBy, writtenAt });
  }
}
