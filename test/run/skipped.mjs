import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { reportFile } from './reports.mjs';
import { root } from './spawned.mjs';

/** Which files had tests that did not run, with how many; so that nobody takes silence for success. */
export function skippedFiles(outcomes) {
  const reports = outcomes.filter(({ name, isSuite }) => isSuite && existsSync(reportFile(name)));
  return reports.flatMap(({ name }) =>
    JSON.parse(readFileSync(reportFile(name), 'utf8')).testResults.flatMap(
      ({ name: file, assertionResults }) => {
        const skipped = assertionResults.filter(
          ({ status }) => status === 'pending' || status === 'todo',
        ).length;
        return skipped > 0 ? [`${skipped} in ${relative(root, file)}`] : [];
      },
    ),
  );
}
