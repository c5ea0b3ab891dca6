import type { Settings } from '@kring/platform-config';
import { pressedPersona } from './pressed-persona.js';

const demo = { KRING_PUBLIC_URL: 'http://localhost:3000', KRING_DEMO: true } as Settings;
const real = { KRING_PUBLIC_URL: 'https://kring.example', KRING_DEMO: false } as Settings;
const host = 'samira.localhost:3000';

test.each(['http://samira.localhost:3000/verwijzingen', 'http://localhost:3000/'])(
  'a press on a page of Kring chooses the persona of this address (%s)',
  (referer) => {
    expect(pressedPersona({ host, referer }, demo)).toBe('samira');
  },
);

test.each([
  undefined,
  '',
  'samira.localhost:3000',
  'http://evil.example/',
  'http://localhost:8080/',
  'https://localhost:3000/',
  'http://joris.localhost:3000/',
  'http://localhost:3000.evil.example/',
  'http://localhost:3000@evil.example/',
])('what another page provokes chooses nobody (%s)', (referer) => {
  expect(pressedPersona({ host, referer }, demo)).toBeUndefined();
});

test('at the public address nobody is chosen, and outside the demo there is nobody to choose', () => {
  const referer = 'http://localhost:3000/';
  expect(pressedPersona({ host: 'localhost:3000', referer }, demo)).toBeUndefined();
  const own = 'https://samira.kring.example/';
  expect(pressedPersona({ host: 'samira.kring.example', referer: own }, real)).toBeUndefined();
});
