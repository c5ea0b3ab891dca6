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

test('a port is a number', () => {
  expect(readPort({ KRING_PORT: '4000' })).toBe(4000);
  expect(readPort({})).toBe(3000);
  expect(() => readPort({ KRING_PORT: 'abc' })).toThrow(/must be a number/);
});
