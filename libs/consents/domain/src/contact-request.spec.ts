import { AskedLately, mayAskAgain, mustBeAWhileAgo } from './contact-request.js';

const asked = new Date('2026-11-10T10:00:00Z');

test('what was asked may be asked again after fourteen days, to the minute', () => {
  expect(mayAskAgain(null, asked)).toBe(true);
  expect(mayAskAgain(asked, new Date('2026-11-24T09:59:00Z'))).toBe(false);
  expect(mayAskAgain(asked, new Date('2026-11-24T10:00:00Z'))).toBe(true);
  expect(() => mustBeAWhileAgo(asked, asked)).toThrow(AskedLately);
});
