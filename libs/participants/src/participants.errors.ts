import { RuleBroken } from '@kring/platform-kernel';

/** Without a phone of her own no code can reach her. */
export class NoPhone extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'NoPhone';

  constructor() {
    super('Vul eerst haar eigen telefoonnummer in bij Contact. Daar komt de code.');
  }
}
