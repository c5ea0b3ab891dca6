import type { Arrival, RecordContact } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { newId, NotFound, type MemberActor } from '@kring/platform-kernel';
import { MONTHS_UNLESS_SET } from '@kring/participants-domain';
import { Injectable } from '@nestjs/common';

/** What a municipality keeps to notice when somebody drops out of sight. */
@Injectable()
export class SightRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Says the contact moment. */
  async spoke(actor: MemberActor, participantId: string, contact: RecordContact, at: Date): Promise<string> {
    const id = newId();
    await this.work.query(
      `insert into participants.contact_moment
         (id, participant_id, municipality_id, way, on_day, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, participantId, actor.organisationId, contact.way, contact.day, actor.memberId, at],
    );
    return id;
  }

  /** Says with whom. Throws `NotFound` for a contact of elsewhere, unknown, hidden, or taken back before. */
  async neverSpoke(municipalityId: string, id: string, at: Date): Promise<string> {
    const rows = await this.work.query<{ id: string }>(
      `with taken as (
         update participants.contact_moment set taken_back_at = $3
         where id = $2 and municipality_id = $1 and taken_back_at is null returning participant_id as id
       ) select id from taken`,
      [municipalityId, id, at],
    );
    if (!rows[0]) throw new NotFound();
    return rows[0].id;
  }

  async arrived(actor: MemberActor, participantId: string, arrival: Arrival): Promise<void> {
    await this.work.query(
      `insert into participants.arrival (participant_id, municipality_id, came_by, registered_on)
       values ($1, $2, $3, $4)
       on conflict (participant_id, municipality_id)
       do update set came_by = excluded.came_by, registered_on = excluded.registered_on`,
      [participantId, actor.organisationId, arrival.cameBy, arrival.registeredOn],
    );
  }

  /** In months; of a municipality that set none, what the field takes. */
  async waitsFor(municipalityId: string): Promise<number> {
    const set = await this.work.query<{ months: number }>(
      'select months from participants.sight_term where municipality_id = $1',
      [municipalityId],
    );
    return set[0]?.months ?? MONTHS_UNLESS_SET;
  }

  async waits(municipalityId: string, months: number): Promise<void> {
    await this.work.query(
      `insert into participants.sight_term (municipality_id, months) values ($1, $2)
       on conflict (municipality_id) do update set months = excluded.months`,
      [municipalityId, months],
    );
  }
}
