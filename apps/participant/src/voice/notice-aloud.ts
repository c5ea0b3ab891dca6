import type { Notice } from '@kring/contracts';

/** The whole question as one text to listen to. */
export function noticeAloud(notice: Notice): string {
  const rows = notice.rows.map(({ label, value }) => `${label}: ${value}.`);
  return [notice.title, ...rows, notice.notGiven, notice.noChangesNothing].join(' ');
}
