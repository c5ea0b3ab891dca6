import type { AnswerQuestion, Category } from '@kring/contracts';
import {
  AlreadyAnswered,
  NotAsked,
  NoticeChanged,
  NotUnderstood,
  type Asked,
  type ConsentState,
} from './question.js';

export interface OpenQuestion extends Asked {
  readonly answeredAt: Date | null;
}

export interface Answered {
  readonly state: ConsentState;
  /** What may flow now; empty unless she said yes. */
  readonly categories: Category[];
  /** Whether the question is closed by it; who wants to talk first may still answer. */
  readonly closes: boolean;
}

/** What her answer means. `currentHash` is the hash of the text as it reads now, in the language that she read. */
export function answer(question: OpenQuestion, given: AnswerQuestion, currentHash: string): Answered {
  if (question.answeredAt) throw new AlreadyAnswered();
  if (given.noticeHash !== currentHash) throw new NoticeChanged();
  if (given.answer === 'no') return { state: 'ConsentRefused', categories: [], closes: true };
  if (given.answer === 'talk-first') return { state: 'RequestDeferred', categories: [], closes: false };
  if (!given.understood) throw new NotUnderstood();
  if (given.add.some((category) => !question.optional.includes(category))) throw new NotAsked();
  return { state: 'ConsentGiven', categories: [...question.required, ...new Set(given.add)], closes: true };
}
