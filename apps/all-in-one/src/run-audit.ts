import { runAuditCommand } from '@kring/platform-audit';
import { readAuditSettings } from '@kring/platform-config';
import { attachEmbedded } from '@kring/embedded-postgres';
import { audited } from '@kring/scopes';
import { resolve } from 'node:path';
import { keptAuditKey } from './audit-key.js';

const DATA = resolve('.kring');

/** The audit commands, on the database of the settings, or else on the one of `npm start`; answers the exit code. */
export async function runAudit(words: readonly string[]): Promise<number> {
  const { url, key } = readAuditSettings();
  if (url) return runAuditCommand(words, { url, key, audited });
  const database = await attachEmbedded(DATA);
  try {
    return await runAuditCommand(words, {
      url: database.ownerUrl,
      key: (await keptAuditKey(DATA)) ?? key,
      audited,
    });
  } finally {
    await database.leave();
  }
}
