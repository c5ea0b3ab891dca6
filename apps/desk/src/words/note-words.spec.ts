import { noteCategories, sizeWords } from './note-words.js';

test.each([
  [10, '1 kB'],
  [348_160, '340 kB'],
  [1_258_291, '1,2 MB'],
])('%i bytes read as %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words));

test('a helper is not offered what it may never have', () => {
  const values = (kind: 'municipality' | 'social') => noteCategories(kind).map(({ value }) => value);
  expect(values('municipality')).toContain('path');
  expect(values('social')).not.toContain('path');
});
