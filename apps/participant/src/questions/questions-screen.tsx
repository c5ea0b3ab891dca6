import type { Question } from '@kring/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../language/in-her-language.js';
import { useState } from 'react';
import { useAnswer } from '../api/changes.js';
import { myQuestions } from '../api/my.js';
import { Fetched } from '../frame/fetched.js';
import { Answered } from './answered.js';
import { NoQuestions } from './no-questions.js';
import { OneQuestion } from './one-question.js';

/** The questions that wait for her, one at a time. */
export function QuestionsScreen() {
  const { language } = useTexts();
  const questions = useQuery(myQuestions(language));
  const answering = useAnswer();
  const sent = answering.variables;
  // A question that she first wants to talk about stays open, and is not asked again at once.
  const [put, setPut] = useState<readonly string[]>([]);
  const isLeft = ({ id }: Question) =>
    !put.includes(id) && !(answering.isSuccess && sent?.question.id === id);

  if (answering.isSuccess && sent) {
    const onNext = () => {
      setPut([...put, sent.question.id]);
      answering.reset();
    };
    return <Answered {...sent} onNext={questions.data?.items.some(isLeft) ? onNext : undefined} />;
  }
  return (
    <Fetched query={questions}>
      {({ items }) => {
        // A live signal may take the question from the list before its own answer is back.
        const question = answering.isPending && sent ? sent.question : items.find(isLeft);
        if (!question) return <NoQuestions />;
        return <OneQuestion key={question.id} question={question} answering={answering} />;
      }}
    </Fetched>
  );
}
