import { RuleBroken } from '@kring/platform-kernel';

export class AlreadyProposed extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'AlreadyProposed';

  constructor() {
    super('Dit aanbod is al aan haar voorgesteld.');
  }
}
