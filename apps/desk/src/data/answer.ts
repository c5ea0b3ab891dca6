import { queryOptions, useMutation } from '@tanstack/react-query';
import type { AnswerPage, AnswerSeen, DecideByLink, DecidedByLink } from '@kring/contracts';
import { send } from '@kring/client';

const at = (part: string) => `/v1/answers/${part}`;

/** Looking is a POST: the token is a secret, and addresses are written down on their way. */
export const answerSeenQuery = (token: string) =>
  queryOptions({
    queryKey: ['answer', token],
    queryFn: () => send<AnswerSeen>('POST', at('look'), { token }),
    staleTime: Infinity,
  });

/** A code to the address that the link went to. */
export function useAskAnswerCode(token: string) {
  return useMutation({ mutationFn: () => send('POST', at('mail-codes'), { token }) });
}

export function useOpenAnswer(token: string) {
  return useMutation({
    mutationFn: (code: string) => send<AnswerPage>('POST', at('openings'), { token, code }),
  });
}

type Without<T> = T extends unknown ? Omit<T, 'token' | 'ticket' | 'version'> : never;
export type ByLink = Without<DecideByLink>;

export function useDecideByLink(token: string, { ticket, version }: AnswerPage) {
  return useMutation({
    mutationFn: (answer: ByLink) =>
      send<DecidedByLink>('POST', at('decisions'), { token, ticket, version, ...answer }),
  });
}
