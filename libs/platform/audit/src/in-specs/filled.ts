import { onConnection } from '@kring/platform-database';
import type { Batch } from '../check-batch.js';
import { Trail } from '../trail.js';
import { worldOf, type World } from './world.js';

/** The key of the settings in tests. */
export const TEST_KEY = Buffer.alloc(32, 7).toString('base64');

const SEALED = { line: 'audit.line', look: 'access.look', consent: 'consents.event' };

const REFUSALS = `
  insert into audit.line (id, actor_kind, action, object, object_id, result)
  select gen_random_uuid(), 'nobody', 'read', 'participant', gen_random_uuid(), 'absent' from generate_series(1, 12)`;

const LOOKS = `
  insert into access.look
  select gen_random_uuid(), clock_timestamp(), gen_random_uuid(), o.id, gen_random_uuid(), 'support', 'participant',
    '{identity}', array[$1::uuid]
  from organisations.organisation o`;

/** What it needs of a stage. */
interface Stage {
  readonly database: { readonly ownerUrl: string; query(sql: string, values?: unknown[]): Promise<object[]> };
  readonly story: { accepted(givenName: string): Promise<{ participantId: string }> };
  chores(): Promise<void>;
}

/** Stories with refusals and looks around them, and a seal after each. */
export async function fillTrail({ story, database, chores }: Stage, seals: number): Promise<void> {
  for (let seal = 1; seal <= seals; seal += 1) {
    const { participantId } = await story.accepted(`Hiwet ${seal}`);
    await database.query(REFUSALS);
    await database.query(LOOKS, [participantId]);
    await chores();
  }
}

/** What the verifier reads of it. */
export const fetchWorld = ({ database }: Pick<Stage, 'database'>): Promise<World> =>
  onConnection(database.ownerUrl, async (client) => {
    const trail = new Trail(client, SEALED);
    await trail.begin();
    const batches: Batch[] = [];
    for await (const batch of trail.batches()) batches.push(batch);
    return worldOf(batches);
  });
