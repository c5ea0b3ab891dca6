import type { AnswerQuestion, Category } from '@kring/contracts';
import type { Asked } from './question.js';

/** What she answered before, as her latest event says it. */
export interface LastAnswer {
  readonly state: string;
  readonly categories: readonly Category[];
  readonly noticeHash: string | null;
}

const WORD: Partial<Record<string, AnswerQuestion['answer']>> = {
  ConsentGiven: 'yes',
  RenewedConsentGiven: 'yes',
  ConsentRefused: 'no',
  RequestDeferred: 'talk-first',
};

/** Whether this is the answer that she gave already, sent again: by a double tap, or because the reply was lost. */
export function isRepeated(last: LastAnswer | null, given: AnswerQuestion, { required }: Asked): boolean {
  if (!last || last.noticeHash !== given.noticeHash || WORD[last.state] !== given.answer) return false;
  if (given.answer !== 'yes') return true;
  const said = new Set([...required, ...given.add]);
  return said.size === last.categories.length && last.categories.every((category) => said.has(category));
}
