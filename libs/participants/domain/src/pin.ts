import { RuleBroken } from '@kring/platform-kernel';

export class PinTooEasy extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'PinTooEasy';
  override readonly path = 'pin';

  constructor() {
    super('Deze pincode is makkelijk te raden. Kies andere cijfers.');
  }
}

/** The digits come back after `period` places: 11111, 121212, 123123. */
const repeats = (pin: string, period: number): boolean => pin.startsWith(pin.slice(period));

/** Every digit is the former one and `step`, past nine to zero: 12345, 78901, 54321. */
const walks = (pin: string, step: number): boolean =>
  [...pin].every((digit, at) => at === 0 || (Number(pin[at - 1]) + step + 10) % 10 === Number(digit));

/** Whether a PIN is one of those that are tried first: a row of digits, or a few that are repeated. */
export function isEasyPin(pin: string): boolean {
  return (
    [1, 2, 3].some((period) => 2 * period <= pin.length && repeats(pin, period)) ||
    walks(pin, 1) ||
    walks(pin, -1)
  );
}

/** Throws `PinTooEasy` for a PIN that is guessed within five tries. */
export function mustBeHardToGuess(pin: string): void {
  if (isEasyPin(pin)) throw new PinTooEasy();
}
