import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everySetting } from '../../libs/platform/config/src/environment-example.js';
import { readCompose, readImage, variables } from '../setup/docker/compose-file.js';
import { root } from './workspace.js';

const example = readFileSync(join(root, 'docker', 'example.env'), 'utf8');
const offered = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => ({
  name: name!,
  value,
}));
const secret = (name: string) => `${name.toLowerCase()}-that-nobody-else-may-hold`;
const filledIn = Object.fromEntries(offered.map(({ name }) => [name, secret(name)]));
const services = readCompose(filledIn);
const image = readImage();
const ours = Object.entries(services).filter(([, service]) => service.image.startsWith('kring:'));

const holdersOf = (name: string): string[] =>
  Object.keys(services).filter((service) => JSON.stringify(services[service]).includes(secret(name)));

test('has two of each process, and migrates once before them', () => {
  expect(Object.keys(services).sort()).toEqual(
    ['api-1', 'api-2', 'migrate', 'postgres', 'proxy', 'redis', 'worker-1', 'worker-2'].sort(),
  );
  for (const name of ['api-1', 'api-2', 'worker-1', 'worker-2']) {
    expect(services[name]!.depends_on).toEqual({
      postgres: { condition: 'service_healthy' },
      redis: { condition: 'service_healthy' },
      migrate: { condition: 'service_completed_successfully' },
    });
  }
});

test('whatever somebody waits for can be seen to be healthy', () => {
  const awaited = Object.values(services).flatMap(({ depends_on }) =>
    Object.entries(depends_on ?? {}).flatMap(([name, { condition }]) =>
      condition === 'service_healthy' ? [name] : [],
    ),
  );
  for (const name of awaited) {
    const own = services[name]!.healthcheck?.test;
    expect([name, own ?? (services[name]!.image.startsWith('kring:') && image.healthcheck)]).toEqual([
      name,
      expect.arrayContaining([expect.any(String)]),
    ]);
  }
});

test('every variable stands in example.env, empty: nothing secret has a default', () => {
  const chosen = [...variables().keys()].filter(
    (name) => !['KRING_VERSION', 'KRING_LOG_LEVEL'].includes(name),
  );
  expect(offered.map(({ name }) => name).sort()).toEqual(chosen.sort());
  expect(offered.filter(({ value }) => value !== '')).toEqual([]);
  for (const [name, need] of variables())
    if (/PASSWORD|SECRET/.test(name)) expect([name, need]).toEqual([name, 'required']);
});

test('a variable that is missing is an error that says what it is', () => {
  const { KRING_SESSION_SECRET: _, ...rest } = filledIn;
  expect(() => readCompose(rest)).toThrow(/KRING_SESSION_SECRET is missing: at least 32 characters/);
});

test('each process knows its own secrets and no other', () => {
  const apis = ['api-1', 'api-2'];
  const workers = ['worker-1', 'worker-2'];
  expect(holdersOf('KRING_OWNER_PASSWORD')).toEqual(['postgres', 'migrate']);
  expect(holdersOf('KRING_API_PASSWORD')).toEqual(['migrate', ...apis]);
  expect(holdersOf('KRING_RELAY_PASSWORD')).toEqual(['migrate', ...workers]);
  expect(holdersOf('KRING_REACTION_PASSWORD')).toEqual(['migrate', ...workers]);
  expect(holdersOf('KRING_SESSION_SECRET')).toEqual(apis);
  expect(holdersOf('KRING_AUDIT_KEY')).toEqual(workers);
  expect(holdersOf('KRING_SMS_TOKEN')).toEqual(apis);
  expect(holdersOf('KRING_OIDC_KEY')).toEqual(apis);
});

test('every setting that a process is given exists, and none asks for the demo', () => {
  const given = ours.flatMap(([, { environment }]) => Object.keys(environment ?? {}));
  const known = [...Object.keys(everySetting), 'NODE_ENV'];
  expect([...given, ...Object.keys(image.environment)].filter((name) => !known.includes(name))).toEqual([]);
  expect(given).not.toContain('KRING_DEMO');
  expect(image.environment['NODE_ENV']).toBe('production');
});

test('our processes run as nobody in particular, on a disk that they can not write', () => {
  expect(image.user).toBe('node');
  expect(ours.length).toBeGreaterThan(4);
  for (const [name, service] of ours)
    expect([name, service.user, service.read_only]).toEqual([name, undefined, true]);
});

test('only the proxy can be reached from outside, and PostgreSQL and Redis reach nothing', () => {
  expect(Object.keys(services).filter((name) => services[name]!.ports)).toEqual(['proxy']);
  for (const name of ['postgres', 'redis'])
    expect([name, services[name]!.networks]).toEqual([name, ['inside']]);
});

test('Redis never throws work away', () => {
  expect(services['redis']!.command!.join(' ')).toMatch(/--maxmemory-policy noeviction .*--requirepass /);
});
