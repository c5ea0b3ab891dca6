import { RuleBroken } from '@kring/platform-kernel';

/** Without a phone of her own nothing can reach her there. */
export class NoPhone extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'NoPhone';

  constructor() {
    super('Vul eerst haar eigen telefoonnummer in bij Contact, of nodig haar aan de balie uit.');
  }
}

/** Too much was tried from one place, or for one person: for a while nothing is tried any more. */
export class TooBusyHere extends RuleBroken {
  readonly kind = 'too-many';
  override readonly name = 'TooBusyHere';

  constructor() {
    super('Er is te vaak geprobeerd. Wacht een uur en probeer het dan opnieuw.');
  }
}

/** She came in by her PIN, so a new one asks for the present one. */
export class CurrentPinMissing extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'CurrentPinMissing';
  override readonly path = 'current';

  constructor() {
    super('Vul ook uw pincode van nu in.');
  }
}

/** Who looks after members or reads figures sees no file by that role, and so is given none. */
export class NotInThisRole extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'NotInThisRole';
  override readonly path = 'memberId';

  constructor() {
    super('Deze collega werkt in een rol zonder dossiers. Kies iemand anders.');
  }
}

/** A card opens nothing without a PIN. */
export class PinMissing extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'PinMissing';

  constructor() {
    super('Kies eerst een pincode.');
  }
}
