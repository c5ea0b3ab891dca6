import 'reflect-metadata';
import { readSigningKey } from '@kring/platform-audit';
import { readWorkerSettings } from '@kring/platform-config';
import { runUntilTold } from '@kring/platform-runtime';
import { startWorker } from './start-worker.js';

await runUntilTold(async () => {
  const settings = readWorkerSettings();
  // A key that can't sign is said at once, not by a chore that fails each minute.
  if (settings.KRING_AUDIT_KEY) await readSigningKey(settings.KRING_AUDIT_KEY);
  return startWorker(settings);
});
