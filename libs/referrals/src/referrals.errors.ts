import { RuleBroken } from '@kring/platform-kernel';

export class OfferUnknown extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'OfferUnknown';
  override readonly path = 'offerId';

  constructor() {
    super('Dit aanbod is niet van deze organisatie.');
  }
}

export class WishesMissing extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'WishesMissing';

  constructor() {
    super('Vul eerst in wat zij zoekt, bij Wensen.');
  }
}

export class ProposalUnfit extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'ProposalUnfit';
  override readonly path = 'proposes';

  constructor() {
    super('Deze organisatie kan de afzender niet vragen. Kies een andere, of geen.');
  }
}

export class RecipientNotEligible extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'RecipientNotEligible';
  override readonly path = 'recipientId';

  constructor() {
    super('Aan deze organisatie kunt u geen verwijzing sturen.');
  }
}
