import 'reflect-metadata';
import { readSettings } from '@kring/platform-config';
import { startApi } from './start-api.js';

const app = await startApi(readSettings());
app.enableShutdownHooks();
