import type { OrganisationKind, Role, Task } from '@kring/contracts';

/** A member of an organisation, signed in. A session reads as one audience. */
export interface MemberActor {
  readonly kind: 'member';
  readonly memberId: string;
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
  readonly role: Role;
  /** What she is given to do beside her role; none unless it is named. */
  readonly tasks?: readonly Task[];
}

/** The participant herself; `assurance` is low where link and code went through the same hands. */
export interface ParticipantActor {
  readonly kind: 'participant';
  readonly participantId: string;
  readonly assurance: 'high' | 'low';
}

/** Somebody who holds an invitation link and nothing else yet. */
export interface LinkHolder {
  readonly kind: 'link-holder';
  readonly tokenHash: string;
}

export interface PublicActor {
  readonly kind: 'public';
}

/** A reaction in the worker: nobody's request. */
export interface SystemActor {
  readonly kind: 'system';
}

export type SignedIn = MemberActor | ParticipantActor;
export type Actor = SignedIn | LinkHolder | PublicActor | SystemActor;

export const PUBLIC: PublicActor = { kind: 'public' };
export const SYSTEM: SystemActor = { kind: 'system' };

/** The audience as which this actor reads: an organisation's coordinators, one member, the participant, or none. */
export function audienceOf(actor: Actor): string | null {
  if (actor.kind === 'participant') return actor.participantId;
  if (actor.kind !== 'member') return null;
  return actor.role === 'coordinator' ? actor.organisationId : actor.memberId;
}

/** Which member somebody is, or nobody's. */
export const memberOf = (actor: Actor): string => (actor.kind === 'member' ? actor.memberId : '');

/** Two coordinators read as one audience, and are two people whom a participant may keep away one by one. */
export const isSameActor = (one: Actor, other: Actor): boolean =>
  one.kind === other.kind && audienceOf(one) === audienceOf(other) && memberOf(one) === memberOf(other);
