import { ageOn, mustDecideForHerself, TooYoung } from './age.js';

test.each([
  ['2000-06-15', '2026-06-14', 25],
  ['2000-06-15', '2026-06-15', 26],
  ['2010-11-23', '2026-11-23', 16],
])('born %s is on %s %i years old', (born, today, years) => {
  expect(ageOn(born, today)).toBe(years);
});

test('no one under sixteen takes part', () => {
  expect(() => mustDecideForHerself('2010-11-24', '2026-11-23')).toThrow(TooYoung);
  expect(() => mustDecideForHerself('2010-11-23', '2026-11-23')).not.toThrow();
});
