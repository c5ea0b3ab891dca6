import { availableParallelism } from 'node:os';
import { lintCache } from './lint-cache.mjs';
import { reportFile } from './reports.mjs';

const MOST_WORKERS = 4;
// A browser and the whole product: on fewer, two take nearly as long beside one another as after one another.
const CORES_OF_A_JOURNEY = 2;

const step = (name, ...commands) => ({ name, commands });

const PRETTIER_CACHE = ['--cache', '--cache-strategy', 'content', '--cache-location', 'dist/prettier-cache'];

/** The quick checks; they need nothing of each other, and the longest begins first. */
export const checks = [
  suite('unit', ['unit', 'web']),
  step('format', ['prettier', '--check', '--log-level', 'warn', ...PRETTIER_CACHE, '.']),
  step('types', [
    'tsc',
    '-p',
    'tsconfig.json',
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    'dist/types.tsbuildinfo',
  ]),
  // Without a project graph the rule on boundaries passes everything, silently.
  step('lint', ['nx', 'show', 'projects'], ['eslint', '.', '--max-warnings', '0', ...lintCache()]),
];

export const build = step('build', ['nx', 'run-many', '-t', 'build', '--outputStyle=static']);

/** The slow suites, one after the other: they share the machine's database and its time. Files of one suite share what they load. */
export const suites = [
  suite('integration', ['starts', 'rules', 'int', 'walls'], workers()),
  suite('journeys', ['journeys'], workers(CORES_OF_A_JOURNEY)),
];

/** What takes long, or stops what all others need: the walls in full, every page at both widths, and each way to run it. */
export const deepSuites = [
  suite('walls', ['walls'], workers()),
  suite('long', ['long'], workers()),
  suite('faults', ['faults'], '--runInBand'),
  suite('journeys', ['journeys', 'deployments'], workers(CORES_OF_A_JOURNEY)),
];

/** A suite of tests, which also writes a report to count from. */
function suite(name, projects, ...flags) {
  const report = ['--json', `--outputFile=${reportFile(name)}`];
  const command = ['jest', '--selectProjects', ...projects, ...report, ...flags];
  return { ...step(name, command), isSuite: true };
}

function workers(coresOfEach = 1) {
  const most = Math.floor(availableParallelism() / coresOfEach);
  return `--maxWorkers=${Math.max(1, Math.min(most, MOST_WORKERS))}`;
}
