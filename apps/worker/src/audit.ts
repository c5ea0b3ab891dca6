import { runAuditCommand } from '@kring/platform-audit';
import { readAuditSettings, SettingsRefused } from '@kring/platform-config';
import { orSayWhy } from '@kring/platform-runtime';
import { audited } from '@kring/scopes';

await orSayWhy(async () => {
  const { url, key } = readAuditSettings();
  if (!url) throw new SettingsRefused('KRING_OWNER_DATABASE_URL or KRING_DATABASE_URL is missing.');
  process.exitCode = await runAuditCommand(process.argv.slice(2), { url, key, audited });
});
