import { useQuery } from '@tanstack/react-query';
import type { MemberList } from '@kring/contracts';
import { looksAfterQuestions } from '@kring/organisations-domain';
import { membersQuery } from '../data/organisations.js';
import { useMember } from './member.js';

/** Your colleagues who look after questions as well. */
export function useColleaguesWithQuestions(): MemberList['items'] {
  const { member } = useMember();
  const { data } = useQuery(membersQuery);
  return (data?.items ?? []).filter(({ id, role }) => looksAfterQuestions(role) && id !== member.id);
}
