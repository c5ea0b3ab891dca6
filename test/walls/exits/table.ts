import type { Exit, ExitKind, Wall } from './exit.js';
import { exits } from './exits.js';

const HEAD = `# The exits

Every way out of Kring, what of a person it can carry, what stands before it, and the test that proves it. Written from
\`test/walls/exits\` by \`npm run exits\`; a test fails on an exit that is missing here, on a row without an exit, and when
this page says something else. Beside the named test, \`npm run noninterference\` asks each GET, each verb on a hidden
identifier, each frame and mail in pairs of worlds that differ only in what is not shared: not a byte may differ.
`;

const WALLS: Record<Wall, string> = {
  projection: 'the access projection',
  own: 'only what is one’s own',
  'identifiers-only': 'identifiers only',
  secret: 'a secret, and all without it read alike',
  public: 'the same for everyone',
};

const TITLES: Record<ExitKind, string> = {
  route: 'Routes',
  frame: 'Socket frames',
  mail: 'Mails',
  'text-message': 'Text messages',
  event: 'Events',
  job: 'Jobs',
  metric: 'Metrics',
  log: 'Logs',
  trace: 'Traces',
};

const row = ({ name, carries, wall, proof }: Exit): string =>
  `| \`${name}\` | ${carries.join(', ') || 'nothing personal'} | ${WALLS[wall]} | ${proof.test.replaceAll('%s', '…')} (\`${proof.file}\`) |`;

const section = (kind: ExitKind): string =>
  [
    `## ${TITLES[kind]}\n`,
    '| exit | can carry | behind | proven by |',
    '| --- | --- | --- | --- |',
    ...exits.filter((exit) => exit.kind === kind).map(row),
  ].join('\n');

/** docs/exits.md, as the registry has it. */
export const tableOfExits = (): string =>
  [HEAD, ...(Object.keys(TITLES) as ExitKind[]).map((kind) => `${section(kind)}\n`)].join('\n');
