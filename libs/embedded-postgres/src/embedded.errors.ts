/** Kring cannot start. The message is one sentence for the person at the keyboard, and says what to do. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
