import * as z from 'zod';
import { given, refusedFor, settingsSchema } from './settings.js';

const { KRING_DATABASE_URL, KRING_RELAY_DATABASE_URL, KRING_REACTION_DATABASE_URL } = settingsSchema.shape;

/** What the migrate command reads: the owner's address, and those of the roles, whose passwords it sets. */
export const migrationSettingsSchema = z.object({
  KRING_OWNER_DATABASE_URL: z
    .url()
    .describe('PostgreSQL as the owner of the database. Only the migrate command has it.'),
  KRING_DATABASE_URL: asRole(KRING_DATABASE_URL, 'kring_api'),
  KRING_RELAY_DATABASE_URL: asRole(KRING_RELAY_DATABASE_URL, 'kring_relay'),
  KRING_REACTION_DATABASE_URL: asRole(KRING_REACTION_DATABASE_URL, 'kring_reaction'),
});
export type MigrationSettings = Readonly<z.infer<typeof migrationSettingsSchema>>;

/** Reads them from the environment; `SettingsRefused` says all that is wrong. */
export function readMigrationSettings(environment = process.env): MigrationSettings {
  const result = migrationSettingsSchema.safeParse(given(environment));
  if (!result.success) throw refusedFor(result.error);
  return Object.freeze(result.data);
}

/** An address that names its role and brings a password for it. */
function asRole(address: typeof KRING_DATABASE_URL, role: string) {
  return address.refine((url) => new URL(url).username === role && new URL(url).password !== '', {
    message: `must be the address of ${role}, with its password`,
  });
}
