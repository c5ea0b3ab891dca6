import type { Category, Purpose, Wish } from '@kring/contracts';
import type { NamedRead } from '@kring/platform-database';
import listLooksSql from './list-looks.sql?raw';
import listQuestionsSql from './list-questions.sql?raw';

/** A waiting question as it is stored; its words are added in the language that she reads. */
export interface WaitingQuestion {
  readonly id: string;
  readonly recipient: { id: string; name: string; place: string };
  readonly purpose: Purpose;
  readonly topic: Wish;
  readonly required: Category[];
  readonly optional: Category[];
  readonly until: string;
}

export const listQuestions: NamedRead = { name: 'list-questions', sql: listQuestionsSql };
export const listLooks: NamedRead = { name: 'list-looks', sql: listLooksSql };

export const consentsReads = [listQuestions, listLooks];
