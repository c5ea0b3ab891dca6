import { ATTACHMENTS_A_NOTE } from '@kring/contracts';
import { RuleBroken } from '@kring/platform-kernel';

export class NotForThisKind extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'NotForThisKind';
  override readonly path = 'category';

  constructor() {
    super('Over dit onderdeel houdt uw organisatie niets bij.');
  }
}

export class CategoryNotOpen extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'CategoryNotOpen';
  override readonly path = 'reach';

  constructor() {
    super('Zij deelt dit onderdeel nu niet met u. Schrijf het alleen voor uw organisatie.');
  }
}

export class NoteIsFull extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'NoteIsFull';

  constructor() {
    super(`Een notitie heeft ten hoogste ${ATTACHMENTS_A_NOTE} bijlagen.`);
  }
}

abstract class FileRefused extends RuleBroken {
  readonly kind = 'refused';
  override readonly path = 'file';
}

export class NotWhatItSays extends FileRefused {
  override readonly name = 'NotWhatItSays';

  constructor() {
    super(
      'Dit bestand is iets anders dan het zegt te zijn. Stuur een PDF, PNG, JPEG of Word-document (DOCX).',
    );
  }
}

export class MoreThanOneThing extends FileRefused {
  override readonly name = 'MoreThanOneThing';

  constructor() {
    super('In dit bestand zit nog een ander bestand. Bewaar het opnieuw en probeer het nog eens.');
  }
}

export class Unreadable extends FileRefused {
  override readonly name = 'Unreadable';

  constructor() {
    super('Dit bestand is niet te lezen. Het is beschadigd, of er staat een wachtwoord op.');
  }
}

export class HoldsMacros extends FileRefused {
  override readonly name = 'HoldsMacros';

  constructor() {
    super('Dit document bevat een programma (macro). Bewaar het zonder macro’s.');
  }
}

export class TooLargeInside extends FileRefused {
  override readonly name = 'TooLargeInside';

  constructor() {
    super('Dit bestand wordt te groot als het opengaat.');
  }
}

export class NumberInName extends FileRefused {
  override readonly name = 'NumberInName';

  constructor() {
    super('De naam lijkt een burgerservicenummer te bevatten. Geef het bestand een andere naam.');
  }
}
