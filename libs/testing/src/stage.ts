import type { Clock } from '@kring/platform-kernel';
import { localMailbox } from '@kring/platform-mail';
import { addRegion, type TestRegion } from './region.js';
import { openScopes, type RunningScopes } from './scopes.js';
import { Story } from './story.js';
import { openTestDatabase, type TestDatabase } from './test-database.js';
import { visibleTo, type Visible } from './visible.js';

/** A database of the spec's own with a region in it, all scopes running on it, and an empty mailbox. */
export interface Stage extends RunningScopes {
  readonly database: TestDatabase;
  readonly region: TestRegion;
  readonly story: Story;
  /** What this audience sees of her at this moment. */
  sees(audienceId: string, participantId: string): Promise<Visible>;
}

export async function setStage(clock?: Clock): Promise<Stage> {
  localMailbox.empty();
  const database = await openTestDatabase();
  const region = await addRegion(database);
  const scopes = await openScopes(database, clock);
  return {
    ...scopes,
    database,
    region,
    story: new Story(database, scopes, region),
    sees: (audienceId, participantId) => visibleTo(database, audienceId, participantId),
    async close() {
      await scopes.close();
      await database.drop();
    },
  };
}
