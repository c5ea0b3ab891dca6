import { inOrder, meeting, mustBeAnother, OwnCard } from './joining.js';

test('two records stand in one order, whichever she came in by', () => {
  expect(inOrder('b', 'a')).toEqual(inOrder('a', 'b'));
});

test('the card of the record itself joins nothing', () => {
  expect(() => mustBeAnother('a', 'a')).toThrow(OwnCard);
  expect(() => mustBeAnother('a', 'b')).not.toThrow();
});

test('a flow meets the other record where the same recipient has both, whatever for', () => {
  const flow = (id: string) => ({ recipient: { id } });
  expect(meeting([flow('one'), flow('both')], [flow('both'), flow('other')])).toEqual([
    { ...flow('one'), meets: false },
    { ...flow('both'), meets: true },
  ]);
  expect(meeting([flow('one')], [])).toEqual([{ ...flow('one'), meets: false }]);
});
