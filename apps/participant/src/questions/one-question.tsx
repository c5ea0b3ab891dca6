import { isRefused } from '@kring/client';
import type { Category, Question } from '@kring/contracts';
import { useState } from 'react';
import type { useAnswer } from '../api/changes.js';
import { begin, isOutcome, step } from './asking.js';
import type { Move } from './asking.js';
import { ChangeWhat } from './change-what.js';
import { PictureQuestion } from './picture-question.js';
import { ReadQuestion } from './read-question.js';
import type { WhyAgain } from './read-question.js';

interface OneQuestionProps {
  question: Question;
  answering: Pick<ReturnType<typeof useAnswer>, 'mutate' | 'isPending' | 'error'>;
}

/** One recipient, one purpose: read, answer, and show with a picture that it was understood. */
export function OneQuestion({ question, answering }: OneQuestionProps) {
  const [asking, setAsking] = useState(begin);
  const [add, setAdd] = useState<readonly Category[]>([]);

  const take = (move: Move) => {
    const stepped = step(asking, move);
    if (!isOutcome(stepped)) return setAsking(stepped);
    const given = stepped.answer === 'yes' ? add : [];
    const onError = () => setAsking({ ...asking, stage: 'read' });
    answering.mutate({ question, outcome: stepped, add: given }, { onError });
  };

  if (asking.stage === 'change') {
    return <ChangeWhat question={question} add={add} onChange={setAdd} onDone={() => take('back')} />;
  }
  if (asking.stage === 'check') {
    return <PictureQuestion question={question} isPending={answering.isPending} onPoint={take} />;
  }
  return (
    <ReadQuestion
      question={question}
      add={add}
      isPending={answering.isPending}
      again={whyAgain(answering.error, asking.mistakes)}
      onMove={take}
    />
  );
}

function whyAgain(error: unknown, mistakes: number): WhyAgain | null {
  if (isRefused(error, 409)) return 'changed';
  if (error) return 'failed';
  return mistakes > 0 ? 'misunderstood' : null;
}
