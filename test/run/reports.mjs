import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './spawned.mjs';

const folder = join(root, 'dist', 'reports');

export const reportFile = (suite) => join(folder, `${suite}.json`);

/** Clears the reports of an earlier run, which would be counted again. */
export function clearReports() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** What came of all steps together; a step or a file of tests that could not run counts as failed. */
export function sum(outcomes) {
  const all = outcomes.map(countsOf);
  const total = (key) => all.reduce((before, counts) => before + counts[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

function countsOf({ name, isSuite, passed }) {
  const none = { passed: 0, failed: passed ? 0 : 1, skipped: 0 };
  if (!isSuite) return none;
  if (!existsSync(reportFile(name))) return { ...none, failed: 1 };
  const report = JSON.parse(readFileSync(reportFile(name), 'utf8'));
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    // Jest itself may fail with every test passed: a broken set-up, or no tests at all.
    failed: passed ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
