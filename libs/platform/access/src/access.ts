import { Inject, Injectable } from '@nestjs/common';
import type { Category } from '@kring/contracts';
import { audienceOf, RuleBroken, type SignedIn } from '@kring/platform-kernel';
import { abilityOf, mayDo, type Policy, type SubjectName } from './policy.js';
import { AccessProjection, type EntryKind } from './projection.js';

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

/** The questions before anything is done: may this role do it, and does this actor see it at all? */
@Injectable()
export class Access {
  constructor(
    @Inject(POLICIES) private readonly policies: readonly Policy[],
    private readonly projection: AccessProjection,
  ) {}

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

  /** Throws `NotFound` unless the actor sees the subject now, and may work with her; says which participant it is about. */
  mustSee(actor: SignedIn, kind: EntryKind, subjectId: string): Promise<string> {
    return this.projection.mustSee(audienceOf(actor), kind, subjectId);
  }

  /** Like `mustSee`, for what hangs on her; it stays visible until this unit of work ends. */
  mustKeepSeeing(actor: SignedIn, kind: 'attempt' | 'referral', subjectId: string): Promise<string> {
    return this.projection.mustKeepSeeing(audienceOf(actor), kind, subjectId);
  }

  /** Throws `NotFound` unless the actor may contact her, until this unit of work ends; also where that is all. */
  async mustKeepInTouch(actor: SignedIn, participantId: string): Promise<void> {
    await this.projection.mustKeepSeeing(audienceOf(actor), 'participant', participantId);
  }

  /** Like `mustSee` of her, and it stays so until this unit of work ends. */
  async mustKeepWorkingWith(actor: SignedIn, participantId: string): Promise<void> {
    await this.mustKeepInTouch(actor, participantId);
    await this.mustSee(actor, 'participant', participantId);
  }

  /** Throws `NotFound` unless the actor may read this section of her dossier now. */
  mustRead(actor: SignedIn, participantId: string, category: Category): Promise<void> {
    return this.projection.mustRead(audienceOf(actor), participantId, category);
  }
}
