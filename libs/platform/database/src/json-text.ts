/** JSON that stays text on its way out; `T` is what it says. */
export class JsonText<T> {
  declare readonly says: T;

  constructor(readonly text: string) {}
}
