import type { NamedRead } from '@kring/platform-database';
import answerLinkSql from './answer-link.sql?raw';
import answerPageSql from './answer-page.sql?raw';
import attemptPageSql from './attempt-page.sql?raw';
import listAttemptsSql from './list-attempts.sql?raw';
import listReferralsSql from './list-referrals.sql?raw';
import myReferralsSql from './my-referrals.sql?raw';
import referralPageSql from './referral-page.sql?raw';

export const listAttempts: NamedRead = { name: 'list-attempts', sql: listAttemptsSql };
export const attemptPage: NamedRead = { name: 'attempt-page', sql: attemptPageSql };
export const listReferrals: NamedRead = { name: 'list-referrals', sql: listReferralsSql };
export const referralPage: NamedRead = { name: 'referral-page', sql: referralPageSql };
export const myReferrals: NamedRead = { name: 'my-referrals', sql: myReferralsSql };

export const answerLink: NamedRead = { name: 'answer-link', sql: answerLinkSql };
export const answerPage: NamedRead = { name: 'answer-page', sql: answerPageSql };

export const referralsReads = [
  listAttempts,
  attemptPage,
  listReferrals,
  referralPage,
  myReferrals,
  answerLink,
  answerPage,
];
