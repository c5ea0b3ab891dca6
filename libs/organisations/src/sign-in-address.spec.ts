import type { Settings } from '@kring/platform-config';
import { addressOf } from './sign-in-address.js';

const demo = { KRING_PUBLIC_URL: 'http://localhost:3000', KRING_DEMO: true } as Settings;

test('each persona of the demo comes back at its own address', () => {
  expect(addressOf('joris.localhost:3000', demo)).toEqual({
    redirectUri: 'http://joris.localhost:3000/auth/callback',
    hint: 'joris',
  });
});

test.each(['evil.example', 'joris.localhost.evil.example', 'a.b.localhost:3000', undefined])(
  'a host that is not ours comes back at our own address (%s)',
  (host) => {
    expect(addressOf(host, demo)).toEqual({ redirectUri: 'http://localhost:3000/auth/callback' });
  },
);

test('outside the demo there is one address', () => {
  const settings = { KRING_PUBLIC_URL: 'https://kring.example', KRING_DEMO: false } as Settings;
  expect(addressOf('joris.kring.example', settings)).toEqual({
    redirectUri: 'https://kring.example/auth/callback',
  });
});
