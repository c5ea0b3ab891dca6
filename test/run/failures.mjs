import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { reportFile } from './reports.mjs';
import { root } from './spawned.mjs';

const LINES_SHOWN = 8;
const COLUMNS_SHOWN = 200;

/** What failed, by name and with its first words: said once more at the end, where a cut-off log still shows it. */
export function failures(outcomes) {
  return outcomes.filter(({ passed }) => !passed).flatMap((step) => [`step ${step.name}`, ...within(step)]);
}

function within({ name, isSuite, words }) {
  if (!isSuite) return [shortened(words)];
  if (!existsSync(reportFile(name))) return ['wrote no report'];
  return JSON.parse(readFileSync(reportFile(name), 'utf8')).testResults.flatMap(failedIn);
}

function failedIn({ name: file, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  const where = relative(root, file);
  if (failed.length === 0) return status === 'failed' ? [`${where}\n${shortened(message)}`] : [];
  return failed.map(({ ancestorTitles, title, failureMessages }) => {
    const name = [...ancestorTitles, title].join(' ');
    return `${where}: ${name}\n${shortened(failureMessages.join('\n'))}`;
  });
}

function shortened(words) {
  const lines = stripVTControlCharacters(words)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines
    .slice(0, LINES_SHOWN)
    .map((line) => `    ${line.slice(0, COLUMNS_SHOWN)}`)
    .join('\n');
}
