import { AbilityBuilder, createMongoAbility, subject as asSubject, type MongoAbility } from '@casl/ability';
import type { SignedIn } from '@kring/platform-kernel';

/** The things that verbs apply to. */
export type SubjectName =
  | 'session'
  | 'passkey'
  | 'organisation'
  | 'absence'
  | 'answering'
  | 'member'
  | 'roster'
  | 'team'
  | 'offer'
  | 'participant'
  | 'way-back'
  | 'section'
  | 'invitation'
  | 'assignment'
  | 'referral'
  | 'attempt'
  | 'proposal'
  | 'report'
  | 'result'
  | 'note'
  | 'attachment'
  | 'question'
  | 'circle'
  | 'look'
  | 'export'
  | 'keep-away'
  | 'safety'
  | 'joining'
  | 'household'
  | 'sight'
  | 'out-of-sight'
  | 'withdrawal'
  | 'obligation'
  | 'erasure'
  | 'correction'
  | 'objection'
  | 'contact-request'
  | 'enrolment';

export type Ability = MongoAbility<[string, SubjectName | Record<string, unknown>]>;
export type Can = AbilityBuilder<Ability>['can'];

/** What one scope lets whom do: static rules by role and relation. Who, never whether data may flow. */
export type Policy = (actor: SignedIn, can: Can) => void;

/** Everything that this actor may do, from all policies together; what no policy names is refused. */
export function abilityOf(actor: SignedIn, policies: readonly Policy[]): Ability {
  const builder = new AbilityBuilder<Ability>(createMongoAbility);
  for (const policy of policies) policy(actor, builder.can);
  return builder.build();
}

/** Whether the actor may do this to this very thing. */
export function mayDo(ability: Ability, verb: string, name: SubjectName, thing: object): boolean {
  return ability.can(verb, asSubject(name, { ...thing }) as never);
}
