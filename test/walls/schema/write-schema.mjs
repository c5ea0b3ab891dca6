import { runProgram } from '../worlds/run.mjs';

await runProgram('schema/write');
