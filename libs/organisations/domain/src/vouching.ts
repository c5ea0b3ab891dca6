import { RuleBroken } from '@kring/platform-kernel';

/** Nobody vouches for this organisation: nothing reaches it. */
export class NotVouchedFor extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'NotVouchedFor';

  constructor() {
    super('Deze organisatie kan nu niets ontvangen.');
  }
}

export class AlreadyVouchedFor extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'AlreadyVouchedFor';

  constructor() {
    super('Uw gemeente staat al in voor deze organisatie.');
  }
}

export class NotYetDone extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'NotYetDone';

  constructor(override readonly path: 'contactCheckedOn' | 'agreementSignedOn') {
    super('Deze dag moet nog komen. Vul in wanneer het is gebeurd.');
  }
}

export interface Checked {
  readonly contactCheckedOn: string;
  readonly agreementSignedOn: string;
}

/** Throws `NotYetDone` when a check is said to have been done on a day to come. `today` is a day, YYYY-MM-DD. */
export function mustBeDone({ contactCheckedOn, agreementSignedOn }: Checked, today: string): void {
  if (contactCheckedOn > today) throw new NotYetDone('contactCheckedOn');
  if (agreementSignedOn > today) throw new NotYetDone('agreementSignedOn');
}
