import { Inject, Injectable } from '@nestjs/common';
import { RuleBroken, type SignedIn } from '@kring/platform-kernel';
import { abilityOf, mayDo, type Policy, type SubjectName } from './policy.js';

/** The injection token of all policies, listed in one visible place. */
export const POLICIES = Symbol('policies');

/** You may see it, but this verb is not yours. */
export class VerbNotAllowed extends RuleBroken {
  readonly kind = 'forbidden';
  override readonly name = 'VerbNotAllowed';

  constructor() {
    super('Dit mag u niet doen met uw rol.');
  }
}

/** The first wall: who may do which verb. */
@Injectable()
export class Access {
  constructor(@Inject(POLICIES) private readonly policies: readonly Policy[]) {}

  /** Whether the actor's role has this verb at all. */
  allows(actor: SignedIn, verb: string, subject: SubjectName): boolean {
    return abilityOf(actor, this.policies).can(verb, subject);
  }

  /** Whether the actor may do this to this very thing. */
  may(actor: SignedIn, verb: string, subject: SubjectName, thing: object): boolean {
    return mayDo(abilityOf(actor, this.policies), verb, subject, thing);
  }

  /** Throws `VerbNotAllowed` unless the actor may do this to this very thing. */
  require(actor: SignedIn, verb: string, subject: SubjectName, thing: object): void {
    if (!this.may(actor, verb, subject, thing)) throw new VerbNotAllowed();
  }
}
