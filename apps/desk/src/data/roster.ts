import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  AddTeam,
  ChangeRole,
  Created,
  GiveTasks,
  InviteMember,
  Roster,
  WriteTeam,
} from '@kring/contracts';
import { get, LIST, send } from '@kring/client';

export const rosterQuery = queryOptions({
  queryKey: ['roster', LIST],
  queryFn: ({ signal }) => get<Roster>('/v1/roster', signal),
  // No signal tells of colleagues who come in.
  refetchInterval: 30_000,
});

/** A change in who works here; also after a refusal the roster is fetched again: a colleague may have been first. */
function useRosterChange<In, Out>(mutationFn: (what: In) => Promise<Out>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    // Not waited for: what was asked is done, and says so, also when its line is no longer there.
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['roster', LIST] });
      void queries.invalidateQueries({ queryKey: ['member', LIST] });
    },
  });
}

export const useInviteMember = () =>
  useRosterChange((body: InviteMember) => send<Created>('POST', '/v1/invitations', body));

export const useInviteAgain = () =>
  useRosterChange((memberId: string) => send('POST', `/v1/members/${memberId}/invitations`));

export const useWithdrawInvitation = () =>
  useRosterChange((memberId: string) => send('DELETE', `/v1/members/${memberId}/invitations`));

export const useChangeRole = (memberId: string) =>
  useRosterChange((body: ChangeRole) => send<Created>('PUT', `/v1/members/${memberId}/role`, body));

export const useGiveTasks = (memberId: string) =>
  useRosterChange((body: GiveTasks) => send<Created>('PUT', `/v1/members/${memberId}/tasks`, body));

interface AtVersion {
  memberId: string;
  version: number;
}

export const useSuspend = () =>
  useRosterChange(({ memberId, version }: AtVersion) =>
    send<Created>('POST', `/v1/members/${memberId}/suspend`, { version }),
  );

export const useReinstate = () =>
  useRosterChange(({ memberId, version }: AtVersion) =>
    send<Created>('POST', `/v1/members/${memberId}/reinstate`, { version }),
  );

export const useAddTeam = () => useRosterChange((body: AddTeam) => send<Created>('POST', '/v1/teams', body));

export const useWriteTeam = (teamId: string) =>
  useRosterChange((body: WriteTeam) => send<Created>('PUT', `/v1/teams/${teamId}`, body));
