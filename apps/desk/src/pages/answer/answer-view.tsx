import { useState } from 'react';
import type { AnswerSeen, DecidedByLink } from '@kring/contracts';
import { isRefused } from '@kring/client';
import { Card } from '@kring/ui';
import { useAskAnswerCode, useOpenAnswer } from '../../data/answer.js';
import { Page } from '../../parts/page.js';
import { onWholeDay } from '../../words/dates.js';
import { AnswerOver } from './answer-over.js';
import { Answered } from './answered.js';
import { AskCode } from './ask-code.js';
import { EnterCode } from './enter-code.js';
import { OpenedQuestion } from './opened-question.js';

/** A code, the question, an answer: three taps. */
export function AnswerView({ token, seen }: { token: string; seen: AnswerSeen }) {
  const code = useAskAnswerCode(token);
  const opening = useOpenAnswer(token);
  const [isSent, setSent] = useState(false);
  const [decided, setDecided] = useState<DecidedByLink | null>(null);
  if (isRefused(opening.error, 404)) return <AnswerOver />;
  if (decided) return <Answered decided={decided} seen={seen} />;
  if (opening.data) return <OpenedQuestion token={token} page={opening.data} onDecided={setDecided} />;
  return (
    <Page
      title={`${seen.sender} vraagt ${seen.recipient} iets`}
      subtitle={`Antwoorden kan tot en met ${onWholeDay(seen.answerBy)}. U hebt geen account nodig.`}
    >
      <Card title={isSent ? 'Vul uw code in' : 'Eerst een code'}>
        {isSent ? (
          <EnterCode sentTo={seen.mail} opening={opening} again={code} />
        ) : (
          <AskCode sentTo={seen.mail} code={code} onSent={() => setSent(true)} />
        )}
      </Card>
    </Page>
  );
}
