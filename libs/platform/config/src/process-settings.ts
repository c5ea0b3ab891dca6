import { randomBytes } from 'node:crypto';
import { readSettings, SettingsRefused, type Settings } from './settings.js';

const NOT_MINE = 'postgres://nobody@not-given.invalid/none';

/** The settings of the api, which has no way in as the worker's roles, whatever its environment holds. */
export const readApiSettings = (environment = process.env): Settings =>
  readSettings({ KRING_RELAY_DATABASE_URL: NOT_MINE, KRING_REACTION_DATABASE_URL: NOT_MINE }, environment);

/** The settings of the worker, which has no way in as the api's role and signs no sessions. */
export function readWorkerSettings(environment = process.env): Settings {
  const settings = readSettings(
    { KRING_DATABASE_URL: NOT_MINE, KRING_SESSION_SECRET: randomBytes(32).toString('base64url') },
    environment,
  );
  if (settings.NODE_ENV === 'production' && !settings.KRING_AUDIT_KEY) {
    throw new SettingsRefused('KRING_AUDIT_KEY is missing: in production the audit is sealed.');
  }
  return settings;
}
