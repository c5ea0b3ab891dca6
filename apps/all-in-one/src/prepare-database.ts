import { randomBytes } from 'node:crypto';
import { allowRolesToLogIn, migrate, urlAs } from '@kring/platform-database';
import { prepareQueues } from '@kring/platform-queues';
import { schema } from '@kring/scopes';

/** The database addresses of the three restricted roles, as the settings name them. */
export interface DatabaseAddresses extends Record<string, string> {
  KRING_DATABASE_URL: string;
  KRING_RELAY_DATABASE_URL: string;
  KRING_REACTION_DATABASE_URL: string;
}

/** Brings the database to head and gives the restricted roles a password for as long as this process lives. */
export async function prepareDatabase(ownerUrl: string): Promise<DatabaseAddresses> {
  const password = randomBytes(24).toString('base64url');
  await migrate(ownerUrl, schema);
  await prepareQueues(ownerUrl);
  await allowRolesToLogIn(ownerUrl, () => password);
  return {
    KRING_DATABASE_URL: urlAs(ownerUrl, 'kring_api', password),
    KRING_RELAY_DATABASE_URL: urlAs(ownerUrl, 'kring_relay', password),
    KRING_REACTION_DATABASE_URL: urlAs(ownerUrl, 'kring_reaction', password),
  };
}
