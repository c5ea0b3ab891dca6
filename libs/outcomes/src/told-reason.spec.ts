import { stopReason } from '@kring/contracts';
import { toldReason } from './told-reason.js';

test('that she no longer wants it can not be told from another reason', () => {
  expect(toldReason('no-longer-wants')).toBe(toldReason('other'));
});

test('reasons that cost her nothing are told as they are', () => {
  const told = stopReason.options.filter((reason) => toldReason(reason) === reason);
  expect(told).toEqual(['found-work', 'moved', 'no-childcare', 'other-help', 'other']);
});

test('what was completed has no reason', () => {
  expect(toldReason(null)).toBeNull();
});
