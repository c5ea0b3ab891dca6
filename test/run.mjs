// First of all: what runs below is given it.
import './run/new-seed.mjs';
import { runAll } from './run/run-all.mjs';
import { build, checks, suites } from './run/steps.mjs';

await runAll({ together: checks, inOrder: [build, ...suites] });
