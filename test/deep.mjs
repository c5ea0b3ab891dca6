// First of all: what runs below is given it.
import './run/all-of-it.mjs';
import { runAll } from './run/run-all.mjs';
import { build, deepSuites } from './run/steps.mjs';

await runAll({ inOrder: [build, ...deepSuites] });
