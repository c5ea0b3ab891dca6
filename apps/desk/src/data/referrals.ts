import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReferralList, ReferralPage, ReferralSent, SendReferral } from '@kring/contracts';
import { get, LIST, send } from '@kring/client';
import { paged } from './paged.js';

export const referralsQuery = paged<ReferralList>(['referral', LIST], '/v1/referrals');

export const referralQuery = (id: string) =>
  queryOptions({
    queryKey: ['referral', id],
    queryFn: ({ signal }) => get<ReferralPage>(`/v1/referrals/${id}`, signal),
  });

export function useSendReferral() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: SendReferral) => send<ReferralSent>('POST', '/v1/referrals', body),
    onSuccess: (_sent, { participantId }) =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['referral', LIST] }),
        queries.invalidateQueries({ queryKey: ['participant', participantId] }),
      ]),
  });
}
