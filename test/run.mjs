import { orSayWhy } from '../apps/all-in-one/start/cannot-start.mjs';
import { installIfNeeded } from '../apps/all-in-one/start/install.mjs';
import { failures } from './run/failures.mjs';
import { clearReports, sum } from './run/reports.mjs';
import { runInOrder, runTogether } from './run/run-steps.mjs';
import { root } from './run/spawned.mjs';
import { skippedFiles } from './run/skipped.mjs';
import { build, checks, suites } from './run/steps.mjs';

await orSayWhy(() => installIfNeeded(root));
clearReports();
const outcomes = [...(await runTogether(checks)), ...(await runInOrder([build, ...suites]))];
const { passed, failed, skipped } = sum(outcomes);
for (const file of skippedFiles(outcomes)) console.log(`  DID NOT RUN: ${file}`);
for (const failure of failures(outcomes)) console.log(`  FAILED: ${failure}`);
const mayNotSkip = process.env.CI === 'true' && skipped > 0;
if (mayNotSkip) console.log('In CI no test may be skipped.');
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || mayNotSkip ? 1 : 0;
