import type { Category, NoticeLanguage, Wish } from '@kring/contracts';

/** What a question is about. */
export interface Subject {
  readonly recipient: string;
  readonly place: string;
  /** What help would be about, in words; empty where it is about something else. */
  readonly topic: string;
  /** The categories that she would share, in words, already joined. */
  readonly categories: string;
  readonly until: string;
}

/** One language of the notice. Reviewed means that a person has checked the words. */
export interface NoticeWords {
  readonly reviewed: boolean;
  readonly locale: string;
  readonly listSeparator: string;
  readonly labels: { who: string; what: string; why: string; until: string };
  readonly categories: Record<Category, string>;
  readonly topics: Record<Wish, string>;
  readonly support: { title(subject: Subject): string; why: string };
  readonly followUp: { title(subject: Subject): string; what: string; why: string };
  readonly contact: { title(subject: Subject): string; why: string };
  readonly until: (date: string) => string;
  readonly notGiven: string;
  readonly noChangesNothing: string;
}

export type AllNoticeWords = Record<NoticeLanguage, NoticeWords>;
