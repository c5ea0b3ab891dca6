import type { Settings } from '@kring/platform-config';
import { ownAddress, relyingPartyAt } from './relying-party.js';

const demo = { KRING_PUBLIC_URL: 'http://localhost:3000', KRING_DEMO: true } as Settings;
const real = { KRING_PUBLIC_URL: 'https://kring.example', KRING_DEMO: false } as Settings;

test('each persona of the demo has an address of its own', () => {
  expect(ownAddress('joris.localhost:3000', demo)).toEqual({
    origin: 'http://joris.localhost:3000',
    persona: 'joris',
  });
});

test.each(['evil.example', 'joris.localhost.evil.example', 'a.b.localhost:3000', undefined])(
  'a host that is not ours counts as our own address (%s)',
  (host) => {
    expect(ownAddress(host, demo)).toEqual({ origin: 'http://localhost:3000' });
  },
);

test('outside the demo there is one address', () => {
  expect(ownAddress('joris.kring.example', real)).toEqual({ origin: 'https://kring.example' });
});

test('a passkey is made for the name of the host, and answers from the one origin', () => {
  expect(relyingPartyAt('joris.localhost:3000', demo)).toEqual({
    id: 'joris.localhost',
    origin: 'http://joris.localhost:3000',
  });
  expect(relyingPartyAt('evil.example', real)).toEqual({
    id: 'kring.example',
    origin: 'https://kring.example',
  });
});
