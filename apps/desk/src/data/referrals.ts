import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  AskAnother,
  AttemptAsked,
  Clarify,
  ReferralList,
  ReferralPage,
  ReferralSent,
  ResultList,
  SendReferral,
  VoidAttempt,
  WithdrawAttempt,
} from '@kring/contracts';
import { get, LIST, send } from '@kring/client';
import { paged } from './paged.js';

export const referralsQuery = paged<ReferralList>(['referral', LIST], '/v1/referrals');

export const referralQuery = (id: string) =>
  queryOptions({
    queryKey: ['referral', id],
    queryFn: ({ signal }) => get<ReferralPage>(`/v1/referrals/${id}`, signal),
  });

export const resultsUnderQuery = (id: string) =>
  queryOptions({
    queryKey: ['referral', id, 'results'],
    queryFn: ({ signal }) => get<ResultList>(`/v1/referrals/${id}/results`, signal),
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

/** Something done with what was asked; how it stands now is asked again, also after a refusal. */
function useUnder<Body, Answer>(
  referralId: string,
  what: 'attempts' | 'clarifications' | 'withdrawals' | 'voids',
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) => send<Answer>('POST', `/v1/referrals/${referralId}/${what}`, body),
    onSettled: () => queries.invalidateQueries({ queryKey: ['referral'] }),
  });
}

export const useAskAnother = (referralId: string) =>
  useUnder<AskAnother, AttemptAsked>(referralId, 'attempts');
export const useWithdraw = (referralId: string) => useUnder<WithdrawAttempt, void>(referralId, 'withdrawals');
export const useClarify = (referralId: string) => useUnder<Clarify, void>(referralId, 'clarifications');
export const useVoid = (referralId: string) => useUnder<VoidAttempt, void>(referralId, 'voids');
