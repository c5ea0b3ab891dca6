import type { MigrationSettings } from '@kring/platform-config';
import { allowRolesToLogIn, migrate, type ApplicationRole } from '@kring/platform-database';
import { prepareQueues } from '@kring/platform-queues';
import { schema } from '@kring/scopes';

const passwordIn = (url: string): string => decodeURIComponent(new URL(url).password);

/** Brings the database and the queue's tables to head, and gives the three roles the passwords of their addresses. */
export async function migrateEverything(settings: MigrationSettings): Promise<number> {
  const ownerUrl = settings.KRING_OWNER_DATABASE_URL;
  const passwords: Record<ApplicationRole, string> = {
    kring_api: passwordIn(settings.KRING_DATABASE_URL),
    kring_relay: passwordIn(settings.KRING_RELAY_DATABASE_URL),
    kring_reaction: passwordIn(settings.KRING_REACTION_DATABASE_URL),
  };
  const ran = await migrate(ownerUrl, schema);
  await prepareQueues(ownerUrl);
  await allowRolesToLogIn(ownerUrl, (role) => passwords[role]);
  return ran;
}
