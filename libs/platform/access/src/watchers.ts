import type { Category } from '@kring/contracts';
import type { Pool } from 'pg';
import type { EntryKind } from './projection.js';

/** As whom an open page reads, and whose it is: the account of a member, or the participant herself. */
export interface Watching {
  readonly audienceId: string;
  readonly holderId: string;
}

/** How a watching one is written down: two coordinators share an audience, and one of them may be kept away. */
export const watchingKey = ({ audienceId, holderId }: Watching): string => `${audienceId} ${holderId}`;

/** Asks, for a signal about to go out, which of these still see its subject. Checked at delivery, each time. */
export class Watchers {
  constructor(private readonly pool: Pool) {}

  /** The keys of those who do. */
  async whoSees(
    kind: EntryKind,
    subjectId: string,
    needs: Category | null,
    watching: readonly Watching[],
  ): Promise<Set<string>> {
    if (watching.length === 0) return new Set();
    const audiences = watching.map(({ audienceId }) => audienceId);
    const holders = watching.map(({ holderId }) => holderId);
    const result = await this.pool.query<Watching>({
      name: 'who-sees',
      text: 'select audience as "audienceId", holder as "holderId" from access.who_sees($1, $2, $3, $4, $5)',
      values: [kind, subjectId, needs, audiences, holders],
    });
    return new Set(result.rows.map(watchingKey));
  }
}
