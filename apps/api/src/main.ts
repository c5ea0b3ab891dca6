import 'reflect-metadata';
import { readApiSettings } from '@kring/platform-config';
import { runUntilTold } from '@kring/platform-runtime';
import { startApi } from './start-api.js';

await runUntilTold(() => startApi(readApiSettings()));
