import type { AnswerWay, Assurance, Capacity, Category, NoticeLanguage, Purpose } from '@kring/contracts';
import type { ConsentState } from '../question.js';

interface Party {
  readonly id: string;
  readonly name: string;
  readonly place: string;
}

/** One thing that happened to a consent. */
export interface RecordedEvent {
  readonly id: string;
  readonly at: string;
  readonly state: ConsentState;
  readonly entity: 'participant' | 'member' | 'system';
  readonly assurance: Assurance | null;
  readonly way: AnswerWay | null;
  readonly recordedBy: Pick<Party, 'id' | 'name'> | null;
  readonly privateTalkOffered: boolean | null;
}

/** All that is kept of one consent that she answered: what was asked, the words that she read, and what happened since. */
export interface ConsentRecord {
  readonly id: string;
  readonly participantId: string;
  readonly recipient: Party;
  /** Null where she put the question to herself. */
  readonly askedBy: Party | null;
  readonly purpose: Purpose;
  readonly categories: readonly Category[];
  readonly capacity: Capacity;
  readonly state: ConsentState;
  readonly until: string;
  readonly events: readonly RecordedEvent[];
  /** The words that she read, oldest first; the last are those of her last answer. */
  readonly notices: readonly { hash: string; version: string; language: NoticeLanguage; text: string }[];
}
