import 'reflect-metadata';
import { readSettings } from '@kring/platform-config';
import { startWorker } from './start-worker.js';

const worker = await startWorker(readSettings());
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void worker.close().then(() => process.exit(0)));
}
