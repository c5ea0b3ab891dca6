import { mayChange } from './same-origin.js';

const post = { method: 'POST', host: 'kring.example', origin: undefined, fetchSite: undefined };

test('reading is always allowed', () => {
  expect(mayChange({ ...post, method: 'GET', fetchSite: 'cross-site' })).toBe(true);
});

test.each(['cross-site', 'same-site'])('another page may not change anything (%s)', (fetchSite) => {
  expect(mayChange({ ...post, fetchSite })).toBe(false);
});

test.each(['same-origin', 'none'])('our own page may (%s)', (fetchSite) => {
  expect(mayChange({ ...post, fetchSite })).toBe(true);
});

test('an older browser is judged by its origin', () => {
  expect(mayChange({ ...post, origin: 'https://kring.example' })).toBe(true);
  expect(mayChange({ ...post, origin: 'https://evil.example' })).toBe(false);
  expect(mayChange({ ...post, origin: 'null' })).toBe(false);
});

test('what is no browser may', () => {
  expect(mayChange(post)).toBe(true);
});
