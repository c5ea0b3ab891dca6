import { UnitOfWork } from '@kring/platform-database';
import { newId, NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';

/** Who lives with whom, as one municipality keeps it. */
@Injectable()
export class HouseholdRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Links two, in the order in which they are kept; says the link, or null where they are linked already. */
  async link(municipalityId: string, [one, other]: [string, string], at: Date): Promise<string | null> {
    const id = newId();
    const known = await this.work.query(
      `select from participants.household where municipality_id = $1 and one_id = $2 and other_id = $3`,
      [municipalityId, one, other],
    );
    if (known.length > 0) return null;
    // Whether a link is there that nobody here may see is not told by what happens now.
    await this.work.query(
      `insert into participants.household (id, municipality_id, one_id, other_id, linked_at)
       values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [id, municipalityId, one, other, at],
    );
    return id;
  }

  /** Ends a link; throws `NotFound` where there is none to see. */
  async end(municipalityId: string, id: string): Promise<void> {
    const rows = await this.work.query(
      `with ended as (
         delete from participants.household h
         where h.id = $1 and h.municipality_id = $2
           and access.sees('participant', h.one_id) and access.sees('participant', h.other_id)
           and not participants.is_safe(h.one_id) and not participants.is_safe(h.other_id)
           and h.one_id <> all (access.avoiding()) and h.other_id <> all (access.avoiding())
         returning id
       ) select id from ended`,
      [id, municipalityId],
    );
    if (rows.length === 0) throw new NotFound();
  }
}
