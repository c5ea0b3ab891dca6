import type { NoticeLanguage, Notice } from '@kring/contracts';

/** A notice as it was kept: the exact words that its hash was taken over. */
export type KeptNotice = Omit<Notice, 'hash' | 'reviewed'>;

type Text = [
  string,
  NoticeLanguage,
  string,
  [Notice['rows'][number]['sign'], string, string][],
  string,
  string,
];

/** Reads back the words over which a hash was taken (`hashedText`). */
export function keptNotice(text: string): KeptNotice {
  const [version, language, title, rows, notGiven, noChangesNothing] = JSON.parse(text) as Text;
  return {
    version,
    language,
    title,
    rows: rows.map(([sign, label, value]) => ({ sign, label, value })),
    notGiven,
    noChangesNothing,
  };
}
