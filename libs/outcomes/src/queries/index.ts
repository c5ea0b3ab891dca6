import type { NamedRead } from '@kring/platform-database';
import attemptResultsSql from './attempt-results.sql?raw';
import findAttachmentSql from './find-attachment.sql?raw';
import listNotesSql from './list-notes.sql?raw';
import listReportsSql from './list-reports.sql?raw';
import myAttachmentSql from './my-attachment.sql?raw';
import myNotesSql from './my-notes.sql?raw';
import myReportsSql from './my-reports.sql?raw';
import myResultsSql from './my-results.sql?raw';
import referralResultsSql from './referral-results.sql?raw';

export const listReports: NamedRead = { name: 'list-reports', sql: listReportsSql };
export const myReports: NamedRead = { name: 'my-reports', sql: myReportsSql };
export const attemptResults: NamedRead = { name: 'attempt-results', sql: attemptResultsSql };
export const referralResults: NamedRead = { name: 'referral-results', sql: referralResultsSql };
export const myResults: NamedRead = { name: 'my-results', sql: myResultsSql };
export const listNotes: NamedRead = { name: 'list-notes', sql: listNotesSql };
export const myNotes: NamedRead = { name: 'my-notes', sql: myNotesSql };
export const findAttachment: NamedRead = { name: 'find-attachment', sql: findAttachmentSql };
export const myAttachment: NamedRead = { name: 'my-attachment', sql: myAttachmentSql };

export const outcomesReads = [
  listReports,
  myReports,
  attemptResults,
  referralResults,
  myResults,
  listNotes,
  myNotes,
  findAttachment,
  myAttachment,
];
