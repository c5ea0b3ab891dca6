import { runOnPostgres } from '../worlds/run.mjs';

await runOnPostgres('schema/write');
