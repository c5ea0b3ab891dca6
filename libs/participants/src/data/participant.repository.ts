import { UnitOfWork } from '@kring/platform-database';
import { newReference, NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ParticipantRow } from './participant.table.js';

@Injectable()
export class ParticipantRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Adds her and says the reference that she got. */
  async add(row: Pick<ParticipantRow, 'id' | 'addedBy' | 'language'>): Promise<string> {
    const reference = newReference('K');
    await this.work.query(
      'insert into participants.participant (id, reference, added_by, language) values ($1, $2, $3, $4)',
      [row.id, reference, row.addedBy, row.language],
    );
    return reference;
  }

  /** She starts by herself, as the actor of this unit of work. */
  async start(id: string, language: string): Promise<void> {
    await this.add({ id, addedBy: null, language });
  }

  async get(id: string): Promise<ParticipantRow> {
    const found = await this.work.manager.findOneBy(ParticipantRow, { id });
    if (!found) throw new NotFound();
    return found;
  }

  /** Where her codes go: her own phone, and nobody else's; without a phone they go nowhere. */
  async reachAt(participantId: string, phone: string | undefined): Promise<void> {
    if (!phone) {
      await this.work.query('delete from participants.reach where participant_id = $1', [participantId]);
      return;
    }
    await this.work.query(
      `insert into participants.reach (participant_id, phone) values ($1, $2)
       on conflict (participant_id) do update set phone = excluded.phone`,
      [participantId, phone],
    );
  }

  async phoneOf(participantId: string): Promise<string | null> {
    const rows = await this.work.query<{ phone: string }>(
      'select phone from participants.reach where participant_id = $1',
      [participantId],
    );
    return rows[0]?.phone ?? null;
  }
}
