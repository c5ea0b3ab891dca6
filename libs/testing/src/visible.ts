import type { TestDatabase } from './test-database.js';

/** What an audience sees of a participant: the kinds of its entries and the categories of its sections. */
export interface Visible {
  readonly entries: string[];
  readonly sections: string[];
}

/** Reads the access projection as its owner; what is past its time is not visible. */
export async function visibleTo(
  database: TestDatabase,
  audienceId: string,
  participantId: string,
): Promise<Visible> {
  const entries = await database.query<{ kind: string }>(
    `select kind from access.entry
     where audience_id = $1 and participant_id = $2 and valid_until > now() order by kind`,
    [audienceId, participantId],
  );
  const sections = await database.query<{ category: string }>(
    `select category from access.section
     where audience_id = $1 and participant_id = $2 and valid_until > now() order by category`,
    [audienceId, participantId],
  );
  return { entries: entries.map(({ kind }) => kind), sections: sections.map(({ category }) => category) };
}

export const NOTHING: Visible = { entries: [], sections: [] };
