import { createContext, useContext } from 'react';
import type { MemberSession } from '@kring/contracts';

export const MemberContext = createContext<MemberSession | null>(null);

/** Who is at this desk. Stands only below the session gate. */
export function useMember(): MemberSession {
  const member = useContext(MemberContext);
  if (member === null) throw new Error('useMember stands outside the session gate');
  return member;
}

/** Which of the three desks this is. */
export type Desk = 'sender' | 'receiver' | 'volunteer' | 'other';

/** A municipality's worker sends, an organisation's coordinator receives, a volunteer has her own cases. */
export function deskOf({ member, organisation }: MemberSession): Desk {
  if (member.role === 'volunteer') return 'volunteer';
  if (member.role !== 'coordinator' && member.role !== 'caseworker') return 'other';
  return organisation.kind === 'municipality' ? 'sender' : 'receiver';
}

/** Who looks after the people of an organisation. */
export const maySeeRoster = ({ member }: MemberSession): boolean =>
  member.role === 'administrator' || member.role === 'coordinator';

/** Who answers for the copies that an organisation has; a municipality is never asked. */
export const mayAnswerForCopies = (session: MemberSession): boolean =>
  session.organisation.kind !== 'municipality' && maySeeRoster(session);

/** Who of a municipality answers when somebody uses a right of hers. */
export const mayDecideOnRights = (session: MemberSession): boolean => deskOf(session) === 'sender';

/** Who was given the task to notice who drops out of sight. */
export const mayNotice = (session: MemberSession): boolean =>
  deskOf(session) === 'sender' && (session.member.tasks?.includes('out-of-sight') ?? false);

/** Who of a municipality says which organisations work in it. */
export const mayVet = (session: MemberSession): boolean =>
  session.organisation.kind === 'municipality' && maySeeRoster(session);
