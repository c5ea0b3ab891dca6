import { digitsIn } from './digits.js';

describe('digits in any script', () => {
  it.each([
    ['12 34-56', '123456'],
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۴۵۶', '456'],
    ['geen', ''],
  ])('reads %s as %s', (typed, digits) => expect(digitsIn(typed)).toBe(digits));
});
