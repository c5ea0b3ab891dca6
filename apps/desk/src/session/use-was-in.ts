import { useEffect, useState } from 'react';
import type { MemberSession, Session } from '@kring/contracts';

/** As whom somebody was at this page first, since it was loaded; null as long as nobody was. */
export function useWasIn(session: Session | null | undefined): MemberSession | null {
  const [was, setWas] = useState<MemberSession | null>(null);
  const member = session?.kind === 'member' ? session : null;
  useEffect(() => setWas((before) => before ?? member), [member]);
  return was;
}

/** Whether she sees with other eyes now: as another member, or in another role. */
export const isAnother = (was: MemberSession | null, now: MemberSession): boolean =>
  was !== null && (was.member.id !== now.member.id || was.member.role !== now.member.role);
