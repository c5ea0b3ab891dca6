import { RuleBroken } from '@kring/platform-kernel';

/** A passkey did not prove who she is. Why is not told: whoever tries learns nothing of what is kept. */
export class PasskeyRefused extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'PasskeyRefused';

  constructor() {
    super('Deze passkey werkt hier niet. Kom op een andere manier binnen.');
  }
}
