import { RuleBroken } from '@kring/platform-kernel';

export class NotYetSpoken extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'NotYetSpoken';
  override readonly path = 'day';

  constructor() {
    super('Deze dag moet nog komen.');
  }
}

/** Throws `NotYetSpoken` for a day that is still to come. */
export function mustHaveBeen(day: string, today: string): void {
  if (day > today) throw new NotYetSpoken();
}
