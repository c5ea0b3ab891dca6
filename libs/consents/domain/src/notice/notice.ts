import type { Category, Notice, NoticeLanguage, Purpose, Wish } from '@kring/contracts';
import type { AllNoticeWords, NoticeWords, Subject } from './notice-words.js';
import { arabic } from './arabic.js';
import { dutch } from './dutch.js';

/** Raised whenever a word of a notice changes: answers to another version count for nothing. */
export const NOTICE_VERSION = '2026-11-1';

const allWords: AllNoticeWords = { nl: dutch, ar: arabic };

export interface NoticeSubject {
  readonly recipient: string;
  readonly place: string;
  readonly purpose: Purpose;
  readonly topic: Wish | null;
  readonly required: readonly Category[];
  readonly until: Date;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function dayIn(words: NoticeWords, date: Date): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' } as const;
  return new Intl.DateTimeFormat(words.locale, options).format(date);
}

const whoAndWhere = ({ recipient, place }: NoticeSubject): string =>
  recipient.includes(place) ? recipient : `${recipient}, ${place}`;

/** The notice as she reads it, without its hash: one recipient, one purpose, four rows (GDPR 13; ISO/IEC 29184). */
export function noticeFor(about: NoticeSubject, language: NoticeLanguage): Omit<Notice, 'hash'> {
  const words = allWords[language];
  const categories = about.required.map((category) => words.categories[category]).join(words.listSeparator);
  const topic = about.topic ? words.topics[about.topic] : '';
  const subject: Subject = { ...about, topic, categories, until: dayIn(words, about.until) };
  const asked = askedIn(words, about.purpose, capital(categories));
  return {
    language,
    version: NOTICE_VERSION,
    reviewed: words.reviewed,
    title: asked.title(subject),
    rows: [
      { sign: 'who', label: words.labels.who, value: whoAndWhere(about) },
      { sign: 'what', label: words.labels.what, value: asked.what },
      { sign: 'why', label: words.labels.why, value: asked.why },
      { sign: 'until', label: words.labels.until, value: words.until(subject.until) },
    ],
    notGiven: words.notGiven,
    noChangesNothing: words.noChangesNothing,
  };
}

/** What one purpose says: its question, what they would get, and why. */
function askedIn(words: NoticeWords, purpose: Purpose, what: string) {
  if (purpose === 'follow-up') return words.followUp;
  return { what, ...(purpose === 'contact' ? words.contact : words.support) };
}

/** What a notice's hash is taken over: every word that she read, and its language and version. */
export const hashedText = (notice: Omit<Notice, 'hash'>): string =>
  JSON.stringify([
    notice.version,
    notice.language,
    notice.title,
    notice.rows.map((row) => [row.sign, row.label, row.value]),
    notice.notGiven,
    notice.noChangesNothing,
  ]);

/** One data category as she reads it. */
export const categoryWords = (category: Category, language: NoticeLanguage): string =>
  allWords[language].categories[category];
