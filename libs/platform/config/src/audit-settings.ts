import * as z from 'zod';
import { given, refusedFor, settingsSchema } from './settings.js';

const { KRING_DATABASE_URL, KRING_AUDIT_KEY } = settingsSchema.shape;

/** What the audit commands read: where the database is, as its owner or as an auditor, and the key that signs. */
const auditSettingsSchema = z.object({
  KRING_OWNER_DATABASE_URL: z.url().optional(),
  KRING_DATABASE_URL: KRING_DATABASE_URL.optional(),
  KRING_AUDIT_KEY,
});

export interface AuditSettings {
  /** Absent where the database of `npm start` is meant. */
  readonly url: string | undefined;
  readonly key: string | undefined;
}

/** Reads them from the environment; `SettingsRefused` says all that is wrong. */
export function readAuditSettings(environment = process.env): AuditSettings {
  const result = auditSettingsSchema.safeParse(given(environment));
  if (!result.success) throw refusedFor(result.error);
  const { KRING_OWNER_DATABASE_URL: owner, KRING_DATABASE_URL: other, KRING_AUDIT_KEY: key } = result.data;
  return { url: owner ?? other, key };
}
