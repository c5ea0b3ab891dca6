import { send } from '@kring/client';
import type {
  AnswerQuestion,
  Category,
  PlaceTaken,
  Question,
  TakePlace,
  Withdraw,
  Withdrawn,
} from '@kring/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** After a change of hers, everything of hers is looked up again. */
function useChange<Asked, Answered>(change: (asked: Asked) => Promise<Answered>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => void queries.invalidateQueries({ queryKey: ['me'] }),
  });
}

export interface Answer {
  question: Question;
  outcome: Pick<AnswerQuestion, 'answer' | 'understood'> & { isExplained: boolean };
  add: readonly Category[];
}

/** Sends her answer, with the text that she read as its proof. */
export const useAnswer = () =>
  useChange(({ question: { id, notice }, outcome: { answer, understood }, add }: Answer) => {
    const asked: AnswerQuestion = {
      answer,
      understood,
      add: [...add],
      noticeHash: notice.hash,
      language: notice.language,
    };
    return send('POST', `/v1/my/questions/${id}/answers`, asked);
  });

export const useWithdrawal = () =>
  useChange((withdrawal: Withdraw) => send<Withdrawn>('POST', '/v1/my/withdrawals', withdrawal));

export const useTakePlace = () =>
  useChange((place: TakePlace) => send<PlaceTaken>('POST', '/v1/my/enrolments', place));
