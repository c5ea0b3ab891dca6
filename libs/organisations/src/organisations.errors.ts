import { RuleBroken } from '@kring/platform-kernel';

/** This address belongs to somebody who works here already, or who was asked to. */
export class AlreadyKnownHere extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'AlreadyKnownHere';
  override readonly path = 'mail';

  constructor() {
    super('Iemand met dit mailadres werkt hier al, of is al uitgenodigd.');
  }
}

/** From then on the organisation looks after its own people. */
export class SomebodyJoined extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'SomebodyJoined';

  constructor() {
    super('Er werkt al iemand van deze organisatie mee. Zij nodigt zelf haar mensen uit.');
  }
}

export class TeamExists extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'TeamExists';
  override readonly path = 'name';

  constructor() {
    super('Er is al een team met deze naam.');
  }
}

export class EscalationContactUnknown extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'EscalationContactUnknown';
  override readonly path = 'escalationContactId';

  constructor() {
    super('Kies iemand die hier nu werkt.');
  }
}
