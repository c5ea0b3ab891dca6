import { orSayWhy } from '../../apps/all-in-one/start/cannot-start.mjs';
import { installIfNeeded } from '../../apps/all-in-one/start/install.mjs';
import { failures } from './failures.mjs';
import { clearReports, sum } from './reports.mjs';
import { runInOrder, runTogether } from './run-steps.mjs';
import { skippedFiles } from './skipped.mjs';
import { root } from './spawned.mjs';

/** Runs these steps, and says at the end what came of them all. */
export async function runAll({ together = [], inOrder }) {
  await orSayWhy(() => installIfNeeded(root));
  clearReports();
  const outcomes = [...(await runTogether(together)), ...(await runInOrder(inOrder))];
  const { passed, failed, skipped } = sum(outcomes);
  for (const file of skippedFiles(outcomes)) console.log(`  DID NOT RUN: ${file}`);
  for (const failure of failures(outcomes)) console.log(`  FAILED: ${failure}`);
  const mayNotSkip = process.env.CI === 'true' && skipped > 0;
  if (mayNotSkip) console.log('In CI no test may be skipped.');
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 || mayNotSkip ? 1 : 0;
}
