import { runProgram } from '../worlds/run.mjs';

await runProgram('exits/write');
