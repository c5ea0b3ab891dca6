import type { AskCorrection, Category, CorrectionGround, CorrectionState } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { newId, NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { CorrectionAskedAlready } from '../dossiers.errors.js';

export interface Correction {
  readonly id: string;
  readonly participantId: string;
  readonly category: Category;
  readonly state: CorrectionState;
}

interface Decision {
  readonly state: CorrectionState;
  readonly ground: CorrectionGround | null;
  readonly at: Date;
  readonly by: string;
}

/** What she says is wrong in a section, what was decided, and who was told. */
@Injectable()
export class CorrectionRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Notes what she says of a section that she has; throws `CorrectionAskedAlready` while one waits. */
  async ask(participantId: string, { category, says }: AskCorrection, at: Date): Promise<string> {
    const id = newId();
    const section = await this.work.query(
      'select from dossiers.section where participant_id = $1 and category = $2',
      [participantId, category],
    );
    if (section.length === 0) throw new NotFound();
    const added = await this.work.query(
      `insert into dossiers.correction (id, participant_id, category, says, asked_at)
       values ($1, $2, $3, $4, $5) on conflict do nothing returning id`,
      [id, participantId, category, says, at],
    );
    if (added.length === 0) throw new CorrectionAskedAlready();
    return id;
  }

  /** One that this actor decides on, locked, so that two decisions are one after the other. */
  async get(id: string): Promise<Correction> {
    const rows = await this.work.query<Correction>(
      `select id, participant_id as "participantId", category, state from dossiers.correction where id = $1 for update`,
      [id],
    );
    if (!rows[0]) throw new NotFound();
    return rows[0];
  }

  async decide(id: string, { state, ground, at, by }: Decision): Promise<void> {
    await this.work.query(
      'update dossiers.correction set state = $2, ground = $3, decided_at = $4, decided_by = $5 where id = $1',
      [id, state, ground, at, by],
    );
  }

  /** Whether somebody wrote the section since she asked. */
  async isRewritten(id: string): Promise<boolean> {
    const rows = await this.work.query(
      `select from dossiers.correction c
       join dossiers.section s on s.participant_id = c.participant_id and s.category = c.category
       where c.id = $1 and s.written_at > c.asked_at`,
      [id],
    );
    return rows.length > 0;
  }

  /** Whoever reads the section sees that it was corrected. */
  async mark({ participantId, category }: Correction, at: Date): Promise<void> {
    await this.work.query(
      'update dossiers.section set corrected_at = $3 where participant_id = $1 and category = $2',
      [participantId, category, at],
    );
  }

  /** Writes down which other organisations have the section at this moment; says whose it is, where there were any. */
  async tell(correctionId: string): Promise<string | null> {
    const rows = await this.work.query<{ id: string }>(
      `insert into dossiers.correction_told (correction_id, participant_id, organisation_id)
       select distinct c.id, c.participant_id, s.organisation_id
       from dossiers.correction c
       join access.section s on s.participant_id = c.participant_id and s.category = c.category
       where c.id = $1 and c.state = 'corrected' and s.valid_until > now() and s.organisation_id <> c.decided_by
       on conflict do nothing returning participant_id as id`,
      [correctionId],
    );
    return rows[0]?.id ?? null;
  }
}
