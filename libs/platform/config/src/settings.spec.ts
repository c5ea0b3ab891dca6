import { readMigrationSettings } from './migration-settings.js';
import { readAuditSettings } from './audit-settings.js';
import { readApiSettings, readWorkerSettings } from './process-settings.js';
import { readPort, readSettings } from './settings.js';

const complete = {
  KRING_DATABASE_URL: 'postgres://kring_api:x@localhost:5432/kring',
  KRING_RELAY_DATABASE_URL: 'postgres://kring_relay:x@localhost:5432/kring',
  KRING_REACTION_DATABASE_URL: 'postgres://kring_reaction:x@localhost:5432/kring',
  KRING_SESSION_SECRET: 'a secret of at least thirty-two characters',
  KRING_OIDC_ISSUER: 'https://login.example.nl',
  KRING_OIDC_CLIENT_ID: 'kring',
};

test('fills in what has a default and freezes the whole', () => {
  const settings = readSettings(complete, {});
  expect(settings.KRING_PUBLIC_URL).toBe('http://localhost:3000');
  expect(Object.isFrozen(settings)).toBe(true);
});

test('says everything that is wrong at once', () => {
  const wrong = { ...complete, KRING_PORT: '99999', KRING_SESSION_SECRET: 'short' };
  expect(() => readSettings(wrong, {})).toThrow(/KRING_PORT[\s\S]*KRING_SESSION_SECRET/);
});

test('refuses the demo in production', () => {
  expect(() => readSettings({ ...complete, KRING_DEMO: 'true', NODE_ENV: 'production' }, {})).toThrow(
    /refused/,
  );
});

test('refuses a provider without https in production', () => {
  const wrong = { ...complete, KRING_OIDC_ISSUER: 'http://login.example.nl', NODE_ENV: 'production' };
  expect(() => readSettings(wrong, {})).toThrow(/https/);
});

test('a PIN costs its full work in production, and less only elsewhere', () => {
  const cheap = { ...complete, KRING_SCRYPT_COST: '14' };
  const production = { ...complete, NODE_ENV: 'production', KRING_OIDC_ISSUER: 'https://login.example.nl' };
  expect(() => readSettings({ ...production, KRING_SCRYPT_COST: '14' }, {})).toThrow(/KRING_SCRYPT_COST/);
  expect(readSettings(production, {}).KRING_SCRYPT_COST).toBe(15);
  expect(readSettings(cheap, {}).KRING_SCRYPT_COST).toBe(14);
});

test('a port is a number', () => {
  expect(readPort({ KRING_PORT: '4000' })).toBe(4000);
  expect(readPort({})).toBe(3000);
  expect(() => readPort({ KRING_PORT: 'abc' })).toThrow(/must be a number/);
});

test('an sms gateway needs a token, and https in production unless it is on this machine', () => {
  const production = { ...complete, NODE_ENV: 'production' };
  const sending = (url: string) => ({ ...production, KRING_SMS_URL: url, KRING_SMS_TOKEN: 'x' });
  expect(() => readSettings({ ...production, KRING_SMS_URL: 'https://sms.example.nl' }, {})).toThrow(/TOKEN/);
  expect(() => readSettings(sending('http://sms.example.nl'), {})).toThrow(/https/);
  expect(readSettings(sending('http://127.0.0.1:8025/send'), {}).KRING_SMS_TOKEN).toBe('x');
});

test('behind an https address stands one proxy, unless the settings say otherwise', () => {
  expect(readSettings(complete, {}).KRING_PROXIES).toBe(0);
  expect(readSettings({ ...complete, KRING_PUBLIC_URL: 'https://kring.nl' }, {}).KRING_PROXIES).toBe(1);
  expect(readSettings({ ...complete, KRING_PROXIES: '2' }, {}).KRING_PROXIES).toBe(2);
});

test('an empty line is a setting that was not made', () => {
  expect(readSettings({ ...complete, KRING_REDIS_URL: '', KRING_PORT: '' }, {}).KRING_PORT).toBe(3000);
});

test('each process leaves out the ways in that are not its own', () => {
  expect(readApiSettings(complete).KRING_RELAY_DATABASE_URL).not.toContain('kring_relay');
  expect(readApiSettings(complete).KRING_REACTION_DATABASE_URL).not.toContain('kring_reaction');
  expect(readWorkerSettings(complete).KRING_DATABASE_URL).not.toContain('kring_api');
  expect(readWorkerSettings(complete).KRING_SESSION_SECRET).not.toBe(complete.KRING_SESSION_SECRET);
});

test('the migrate command needs the owner, and each role by its name with a password', () => {
  const owner = { ...complete, KRING_OWNER_DATABASE_URL: 'postgres://kring:x@localhost/kring' };
  expect(readMigrationSettings(owner).KRING_OWNER_DATABASE_URL).toContain('kring:x');
  expect(() => readMigrationSettings(complete)).toThrow(/KRING_OWNER_DATABASE_URL/);
  const wrong = { ...owner, KRING_DATABASE_URL: 'postgres://kring@localhost/kring' };
  expect(() => readMigrationSettings(wrong)).toThrow(/the address of kring_api, with its password/);
});

test('a worker in production seals the audit, or does not start', () => {
  const production = { ...complete, NODE_ENV: 'production', KRING_OIDC_ISSUER: 'https://login.example.nl' };
  const { KRING_DEMO: _, ...worker } = { KRING_DEMO: '', ...production };
  expect(() => readWorkerSettings(worker)).toThrow(/KRING_AUDIT_KEY is missing/);
  expect(readWorkerSettings({ ...worker, KRING_AUDIT_KEY: 'x' }).KRING_AUDIT_KEY).toBe('x');
  expect(readWorkerSettings(complete).KRING_AUDIT_KEY).toBeUndefined();
});

test('the audit commands take the owner’s address before another, and need neither', () => {
  const [owner, other] = ['postgres://owner@x/kring', 'postgres://auditor@x/kring'];
  expect(readAuditSettings({ KRING_OWNER_DATABASE_URL: owner, KRING_DATABASE_URL: other }).url).toBe(owner);
  expect(readAuditSettings({ KRING_DATABASE_URL: other, KRING_AUDIT_KEY: 'x' })).toEqual({
    url: other,
    key: 'x',
  });
  expect(readAuditSettings({})).toEqual({ url: undefined, key: undefined });
});
