import { role as roles, type MemberState, type MemberVerb, type Role } from '@kring/contracts';
import { RuleBroken } from '@kring/platform-kernel';

/** Who looks after members: as which role, and as which person. */
export interface Looking {
  readonly role: Role;
  readonly accountId: string | null;
}

export interface Colleague {
  readonly accountId: string | null;
  readonly role: Role;
  readonly state: MemberState;
}

const EVERY_ROLE: readonly Role[] = roles.options;
const ROLES_OF_A_COORDINATOR: readonly Role[] = ['caseworker', 'volunteer'];
const NEVER_WITHOUT: readonly Role[] = ['administrator', 'coordinator'];

/** The roles that somebody may give and take: an administrator each, a coordinator those of who works under her. */
export function rolesGivenBy(role: Role): readonly Role[] {
  if (role === 'administrator') return EVERY_ROLE;
  return role === 'coordinator' ? ROLES_OF_A_COORDINATOR : [];
}

export class NotYours extends RuleBroken {
  readonly kind = 'forbidden';
  override readonly name = 'NotYours';

  constructor() {
    super('Dit mag u niet doen met uw rol.');
  }
}

/** Throws `NotYours` when this role is not hers to give. */
export function mustGive(actor: Looking, role: Role): void {
  if (!rolesGivenBy(actor.role).includes(role)) throw new NotYours();
}

export class NotYourself extends RuleBroken {
  readonly kind = 'forbidden';
  override readonly name = 'NotYourself';

  constructor() {
    super('U kunt uw eigen rol niet veranderen. Vraag een andere beheerder.');
  }
}

export class NoTasksInThisRole extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'NoTasksInThisRole';

  constructor() {
    super('Deze collega werkt in een rol zonder dossiers.');
  }
}

export class LastOne extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'LastOne';

  constructor() {
    super('Dit is de laatste met deze rol. Geef eerst een ander deze rol.');
  }
}

export class NotInThisState extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'NotInThisState';

  constructor() {
    super('Dit kan nu niet met deze medewerker.');
  }
}

const ROLES_THAT_GUIDE: readonly Role[] = ['coordinator', 'caseworker'];

/** Whether this role looks after questions, and guides people. */
export const looksAfterQuestions = (role: Role): boolean => ROLES_THAT_GUIDE.includes(role);

const isHerself = (actor: Looking, member: Colleague): boolean =>
  member.accountId !== null && member.accountId === actor.accountId;

/** Whether the organisation would be left without somebody who receives, or without somebody who looks after members. */
const isTheLast = (member: Colleague, activeWithThatRole: number): boolean =>
  member.state === 'active' && NEVER_WITHOUT.includes(member.role) && activeWithThatRole <= 1;

const STATES: Readonly<Record<MemberVerb, readonly MemberState[]>> = {
  'change-role': ['invited', 'active', 'suspended'],
  suspend: ['active'],
  reinstate: ['suspended'],
  'invite-again': ['invited'],
  withdraw: ['invited'],
  'give-tasks': ['active'],
};

/**
 * Throws unless this actor may do this to this member: nobody changes herself, a coordinator looks after who works under
 * her, and the last administrator or coordinator stays. `activeWithThatRole` counts the active members with her role.
 */
export function mustDo(
  verb: MemberVerb,
  actor: Looking,
  member: Colleague,
  activeWithThatRole: number,
): void {
  mustGive(actor, member.role);
  if (isHerself(actor, member)) throw new NotYourself();
  if (!STATES[verb].includes(member.state)) throw new NotInThisState();
  if (verb === 'give-tasks') mustHaveTasks(actor, member);
  const leaves = verb === 'suspend' || verb === 'change-role';
  if (leaves && isTheLast(member, activeWithThatRole)) throw new LastOne();
}

/** Tasks are an administrator's to give, to whoever guides people. */
function mustHaveTasks(actor: Looking, member: Colleague): void {
  if (actor.role !== 'administrator') throw new NotYours();
  if (!looksAfterQuestions(member.role)) throw new NoTasksInThisRole();
}

const mayDo = (verb: MemberVerb, ...about: [Looking, Colleague, number]): boolean => {
  try {
    mustDo(verb, ...about);
    return true;
  } catch (error) {
    if (error instanceof RuleBroken) return false;
    throw error;
  }
};

/** What a page offers to do with a member. */
export const verbsOn = (actor: Looking, member: Colleague, activeWithThatRole: number): MemberVerb[] =>
  (Object.keys(STATES) as MemberVerb[]).filter((verb) => mayDo(verb, actor, member, activeWithThatRole));
