import type { Category } from '@kring/contracts';
import type { Pool } from 'pg';
import type { EntryKind } from './projection.js';

/** Asks, for a signal about to go out, which of these audiences still see its subject. Checked at delivery, each time. */
export class Watchers {
  constructor(private readonly pool: Pool) {}

  async whoSees(
    kind: EntryKind,
    subjectId: string,
    needs: Category | null,
    audiences: string[],
  ): Promise<Set<string>> {
    if (audiences.length === 0) return new Set();
    const result = await this.pool.query<{ audience: string }>({
      name: 'who-sees',
      text: 'select access.who_sees($1, $2, $3, $4) as audience',
      values: [kind, subjectId, needs, audiences],
    });
    return new Set(result.rows.map((row) => row.audience));
  }
}
