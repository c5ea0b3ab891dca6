import { ObjectionMadeAlready, type ObjectionDecided } from '@kring/consents-domain';
import type { ObjectionState } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { newId, NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';

export interface Objection {
  readonly participantId: string;
  readonly state: ObjectionState;
  readonly decidedBy: string | null;
}

const FIND = `select participant_id as "participantId", state, decided_by as "decidedBy"
  from consents.objection where id = $1`;

/** What she objects to in her municipality's own task. */
@Injectable()
export class ObjectionRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Notes her objection; throws `ObjectionMadeAlready` while one waits. */
  async make(participantId: string, says: string, at: Date): Promise<string> {
    const rows = await this.work.query<{ id: string }>(
      `insert into consents.objection (id, participant_id, says, made_at) values ($1, $2, $3, $4)
       on conflict do nothing returning id`,
      [newId(), participantId, says, at],
    );
    if (!rows[0]) throw new ObjectionMadeAlready();
    return rows[0].id;
  }

  /** One that this actor decides on, locked, so that two decisions are one after the other. */
  async get(id: string): Promise<Objection> {
    const rows = await this.work.query<Objection>(`${FIND} for update`, [id]);
    if (!rows[0]) throw new NotFound();
    return rows[0];
  }

  /** For a reaction to it. */
  async find(id: string): Promise<Objection | null> {
    return (await this.work.query<Objection>(FIND, [id]))[0] ?? null;
  }

  async decide(id: string, { state, ground }: ObjectionDecided, at: Date, by: string): Promise<void> {
    await this.work.query(
      'update consents.objection set state = $2, ground = $3, decided_at = $4, decided_by = $5 where id = $1',
      [id, state, ground, at, by],
    );
  }
}
