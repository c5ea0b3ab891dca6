import { RuleBroken } from '@kring/platform-kernel';

export class CorrectionAskedAlready extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'CorrectionAskedAlready';

  constructor() {
    super('Over dit onderdeel wacht er al een vraag.');
  }
}

export class CorrectionDecidedAlready extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'CorrectionDecidedAlready';

  constructor() {
    super('Hierover is al beslist.');
  }
}

export class NotHersToWrite extends RuleBroken {
  readonly kind = 'forbidden';
  override readonly name = 'NotHersToWrite';

  constructor() {
    super('Dit schrijft uw gemeente. Klopt er iets niet? Zeg het dan bij uw gegevens.');
  }
}

export class AnotherSection extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'AnotherSection';
  override readonly path = 'section.category';

  constructor() {
    super('De vraag gaat over een ander onderdeel.');
  }
}

/** Put right, and nothing was written. */
export class NotRewritten extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'NotRewritten';

  constructor() {
    super('Schrijf eerst bij haar gegevens wat er moet staan.');
  }
}
