import { faults, mayImport } from './lint.js';
import { rooms } from './workspace.js';

const BOUNDARIES = '@nx/enforce-module-boundaries';

const kernel = ['@kring/contracts', '@kring/platform-kernel'];
const config = [...kernel, '@kring/platform-config'];
const database = [...config, '@kring/platform-database', '@kring/platform-mail', '@kring/platform-telemetry'];
const events = [...database, '@kring/platform-access', '@kring/platform-outbox'];
const edges = [...events, '@kring/platform-audit', '@kring/platform-identity', '@kring/platform-realtime'];
const queues = [...edges, '@kring/platform-queues'];
const platform = [...queues, '@kring/platform-http', '@kring/platform-runtime'];

const organisations = ['@kring/organisations', '@kring/organisations-domain'];
const participants = [...organisations, '@kring/participants', '@kring/participants-domain'];
const consents = [...participants, '@kring/consents', '@kring/consents-domain'];
const dossiers = [...consents, '@kring/dossiers'];
const referrals = ['@kring/referrals', '@kring/referrals-domain'];
const activities = ['@kring/activities', '@kring/activities-domain'];
const scopes = [...dossiers, ...referrals, ...activities, '@kring/outcomes', '@kring/screens'];
const server = [...platform, ...scopes];
const serverProcess = [...server, '@kring/scopes'];

const domainsOf = (list: readonly string[]) => list.filter((name) => name.endsWith('-domain'));
const face = ['@kring/contracts', '@kring/ui', '@kring/client', ...domainsOf(scopes)];

/** Written out by hand, not derived from boundaries.mjs: what each package may import, and nothing else. */
const allowed: Record<string, readonly string[]> = {
  '@kring/contracts': [],
  '@kring/platform-kernel': ['@kring/contracts'],
  '@kring/platform-config': kernel,
  '@kring/platform-database': config,
  '@kring/platform-mail': config,
  '@kring/platform-telemetry': config,
  '@kring/platform-access': database,
  '@kring/platform-outbox': database,
  '@kring/platform-audit': events,
  '@kring/platform-identity': events,
  '@kring/platform-realtime': events,
  '@kring/platform-queues': edges,
  '@kring/platform-http': queues,
  '@kring/platform-runtime': queues,

  '@kring/organisations-domain': kernel,
  '@kring/participants-domain': [...kernel, '@kring/organisations-domain'],
  '@kring/consents-domain': [...kernel, ...domainsOf(participants)],
  '@kring/referrals-domain': [...kernel, ...domainsOf(dossiers)],
  '@kring/activities-domain': [...kernel, ...domainsOf(dossiers)],

  '@kring/organisations': [...platform, '@kring/organisations-domain'],
  '@kring/participants': [...platform, ...organisations, '@kring/participants-domain'],
  '@kring/consents': [...platform, ...participants, '@kring/consents-domain'],
  '@kring/dossiers': [...platform, ...consents],
  '@kring/referrals': [...platform, ...dossiers, '@kring/referrals-domain'],
  '@kring/activities': [...platform, ...dossiers, '@kring/activities-domain'],
  '@kring/outcomes': [...platform, ...dossiers, ...referrals, ...activities],
  '@kring/screens': [...platform, ...dossiers, ...referrals, ...activities, '@kring/outcomes'],

  '@kring/ui': [],
  '@kring/client': ['@kring/contracts'],
  '@kring/scopes': server,
  '@kring/embedded-postgres': [],
  '@kring/testing': [...serverProcess, '@kring/embedded-postgres'],
  '@kring/api': serverProcess,
  '@kring/worker': serverProcess,
  '@kring/all-in-one': [...serverProcess, '@kring/api', '@kring/worker', '@kring/embedded-postgres'],
  '@kring/desk': face,
  '@kring/participant': face,
};

const all = rooms();
const names = all.map(({ name }) => name);

describe('who may import whom', () => {
  it('is said for every package', () => {
    expect(Object.keys(allowed).sort()).toEqual([...names].sort());
  });

  it.each(all)('$name imports what it may, and every other import is refused', async ({ name, folder }) => {
    const others = names.filter((other) => other !== name);
    expect(await mayImport(`${folder}/src/probe.ts`, others)).toEqual([...(allowed[name] ?? [])].sort());
  });

  it.each(all)('$name is not imported by itself under its own name', async ({ name, folder }) => {
    expect(await mayImport(`${folder}/src/probe.ts`, [name])).toEqual([]);
  });
});

describe('specs', () => {
  const mayTest = (tag: string) => /^(type:feature|scope:platform|app:(api|worker|all-in-one))$/.test(tag);

  it.each(all)('$name uses @kring/testing in specs only, if at all', async ({ name, folder, tags }) => {
    if (name === '@kring/testing') return;
    const inSpec = tags.some(mayTest) ? ['@kring/testing'] : [];
    expect(await mayImport(`${folder}/src/probe.spec.ts`, ['@kring/testing'])).toEqual(inSpec);
    expect(await mayImport(`${folder}/src/probe.ts`, ['@kring/testing'])).toEqual([]);
  });

  it.each(all)('$name keeps its other boundaries in specs', async ({ name, folder }) => {
    const others = names.filter((other) => other !== name && other !== '@kring/testing');
    expect(await mayImport(`${folder}/src/probe.spec.ts`, others)).toEqual([...(allowed[name] ?? [])].sort());
  });
});

describe('every form of import', () => {
  const file = 'libs/consents/src/probe.ts';

  it.each([
    ['a value', `import { send } from '@kring/referrals'; send();`],
    ['a type', `import type { Sent } from '@kring/referrals'; export const sent: Sent[] = [];`],
    ['a re-export', `export * from '@kring/referrals';`],
    ['a dynamic import', `export const later = import('@kring/referrals');`],
    ['a relative path', `export * from '../../referrals/src/index.js';`],
  ])('is seen: %s', async (_form, code) => {
    expect(await faults(file, code)).toEqual([BOUNDARIES]);
    expect(
      await faults(file, code.replace(/@kring\/referrals|\.\.\/\.\.\/referrals\/src/, './near')),
    ).toEqual([]);
  });
});
