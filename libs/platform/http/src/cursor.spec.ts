import { pageStart } from './cursor.js';
import { InvalidInput } from './invalid-input.js';

const id = '018bcfe5-6800-7000-8000-000000000001';

test('a page begins after the last row of the page before it', () => {
  expect(pageStart(`2026-11-23T10:00:00.123456Z_${id}`)).toEqual({
    before: '2026-11-23T10:00:00.123456Z',
    beforeId: id,
  });
});

test('without a cursor it is the first page', () => {
  expect(pageStart(undefined)).toEqual({});
});

test.each(['', 'now_1', `2026-11-23T10:00:00.123456Z_${id}; drop table`])('%j is no cursor', (cursor) => {
  expect(() => pageStart(cursor)).toThrow(InvalidInput);
});
