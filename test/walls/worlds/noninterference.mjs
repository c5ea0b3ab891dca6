import { runOnPostgres } from './run.mjs';

await runOnPostgres('worlds/noninterference');
