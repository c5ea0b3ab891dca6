import { isEasyPin, mustBeHardToGuess, PinTooEasy } from './pin.js';

test.each(['11111', '000000', '12345', '123456', '98765', '890123', '210987', '12121', '121212', '123123'])(
  '%s is too easy',
  (pin) => expect(isEasyPin(pin)).toBe(true),
);

test.each(['12312', '11112', '26849', '735921', '112233', '135790'])('%s is not', (pin) =>
  expect(isEasyPin(pin)).toBe(false),
);

test('an easy one is refused with a sentence at its field', () => {
  expect(() => mustBeHardToGuess('12345')).toThrow(PinTooEasy);
  expect(new PinTooEasy()).toMatchObject({ kind: 'refused', path: 'pin' });
  expect(() => mustBeHardToGuess('26849')).not.toThrow();
});
