import 'reflect-metadata';
import { readWorkerSettings } from '@kring/platform-config';
import { runUntilTold } from '@kring/platform-runtime';
import { startWorker } from './start-worker.js';

await runUntilTold(() => startWorker(readWorkerSettings()));
