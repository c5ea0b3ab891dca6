import { describeApi } from '@kring/api';
import { eventNames, signalKind } from '@kring/contracts';
import { read } from '../../rules/workspace.js';
import type { ExitKind } from './exit.js';
import { exits } from './exits.js';
import {
  foundCallers,
  foundLetters,
  foundLogs,
  foundMetrics,
  foundQueues,
  foundRoutes,
  foundTextMessages,
  foundTraces,
} from './found.js';
import { tableOfExits } from './table.js';

let served: string[];

beforeAll(async () => {
  served = await foundRoutes();
});

const rows = (kind: ExitKind) => exits.filter((exit) => exit.kind === kind).map(({ name }) => name);

test.each<[ExitKind, () => readonly string[]]>([
  ['route', () => served],
  ['metric', foundMetrics],
  ['frame', () => [...signalKind.options, 'gone']],
  ['event', () => eventNames],
  ['mail', foundLetters],
  ['text-message', foundTextMessages],
  ['job', foundQueues],
  ['log', foundLogs],
  ['trace', foundTraces],
])('every %s of the product has a row, and every row is one', (kind, found) => {
  expect(rows(kind).sort()).toEqual([...found()].sort());
});

test('what the OpenAPI document promises is served', async () => {
  const { paths } = await describeApi();
  const promised = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((verb) => /^(get|post|put|delete|patch)$/.test(verb))
      .map((verb) => `${verb.toUpperCase()} /v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
  );
  expect(promised.length).toBeGreaterThan(50);
  expect(promised.filter((name) => !served.includes(name))).toEqual([]);
});

test('nothing else of the server speaks to another machine', () => {
  expect(foundCallers()).toEqual([
    'libs/participants/src/code-sender.ts',
    'libs/platform/mail/src/smtp-mailer.ts',
  ]);
});

test('no exit has two rows', () => {
  const names = exits.map(({ kind, name }) => `${kind} ${name}`);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

test('what is the same for everyone, and what is identifiers only, carries nothing of a person', () => {
  const open = exits.filter(({ wall }) => wall === 'public' || wall === 'identifiers-only');
  expect(open.filter(({ carries }) => carries.length > 0)).toEqual([]);
});

test.each(exits.map(({ kind, name, proof }) => [`${kind} ${name}`, proof] as const))(
  '%s is proven by a test that stands',
  (_, { file, test: title }) => {
    expect(file).toMatch(/\.spec\.ts$/);
    expect(read(file)).toMatch(new RegExp(`['\`]${title.replaceAll(/[.*+?^\${}()|[\]\\]/g, '\\$&')}`));
  },
);

test('docs/exits.md says the same (npm run exits)', () => {
  expect(read('docs/exits.md')).toBe(tableOfExits());
});
