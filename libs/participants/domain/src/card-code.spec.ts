import { canonicalCard, groupedCard } from './card-code.js';

const code = '7K2M90XT4QJZ01BC';

test('the code stands in groups of four, and is read back from them', () => {
  expect(groupedCard(code)).toBe('7K2M-90XT-4QJZ-01BC');
  expect(canonicalCard(groupedCard(code))).toBe(code);
});

test('small letters, spaces and signs that look alike are read as what stands on the card', () => {
  expect(canonicalCard(' 7k2m 9oxt 4qjz olbc ')).toBe(code);
});

test.each(['', '7K2M', `${code}1`, '7K2M90XT4QJZ01BU', '7K2M90XT4QJZ01B!'])('%j is no card', (typed) => {
  expect(canonicalCard(typed)).toBeNull();
});
