import { useQuery } from '@tanstack/react-query';
import { isRefused } from '@kring/client';
import { LoadingState } from '@kring/ui';
import { answerSeenQuery } from '../../data/answer.js';
import { AskFailed } from '../../parts/asked.js';
import { useHeldToken } from '../../parts/held-token.js';
import { usePageTitle } from '../../parts/page-title.js';
import { Outside } from '../../session/outside.js';
import { AnswerOver } from './answer-over.js';
import { AnswerView } from './answer-view.js';

/** What somebody sees who opens the link to one question, and has no account. */
export function AnswerPage() {
  usePageTitle('Een vraag aan u');
  const token = useHeldToken();
  return <Outside>{token === null ? <AnswerOver /> : <Answer key={token} token={token} />}</Outside>;
}

function Answer({ token }: { token: string }) {
  const asked = useQuery(answerSeenQuery(token));
  if (isRefused(asked.error, 404)) return <AnswerOver />;
  if (asked.data === undefined) {
    if (asked.isPending) return <LoadingState label="De vraag wordt geopend" shape="card" />;
    return <AskFailed error={asked.error} onRetry={() => void asked.refetch()} />;
  }
  return <AnswerView token={token} seen={asked.data} />;
}
