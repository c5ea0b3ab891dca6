import { newReference } from './reference.js';

const many = Array.from({ length: 2_000 }, () => newReference('K'));

test('is a letter and eight signs that nobody mistakes for another', () => {
  for (const reference of many) expect(reference).toMatch(/^K-[0-9A-HJKMNP-TV-Z]{8}$/);
  expect(newReference('V')).toMatch(/^V-/);
});

test('is another each time', () => {
  expect(new Set(many).size).toBe(many.length);
});

test('says nothing of how many came before: the next is as often lower as higher', () => {
  const higher = many.filter((reference, place) => place > 0 && reference > many[place - 1]!).length;
  expect(higher).toBeGreaterThan(many.length * 0.4);
  expect(higher).toBeLessThan(many.length * 0.6);
});

test('uses every sign at every place', () => {
  for (let place = 2; place < 10; place += 1) {
    expect(new Set(many.map((reference) => reference[place])).size).toBe(32);
  }
});
