import { orSayWhy } from '../apps/all-in-one/start/cannot-start.mjs';
import { installIfNeeded } from '../apps/all-in-one/start/install.mjs';
import { clearReports } from './run/reports.mjs';
import { runTogether } from './run/run-steps.mjs';
import { root } from './run/spawned.mjs';
import { checks } from './run/steps.mjs';

await orSayWhy(() => installIfNeeded(root));
clearReports();
const outcomes = await runTogether(checks);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
