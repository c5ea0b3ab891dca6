import type { NamedRead } from '@kring/platform-database';
import attemptResultsSql from './attempt-results.sql?raw';
import listReportsSql from './list-reports.sql?raw';
import myReportsSql from './my-reports.sql?raw';
import myResultsSql from './my-results.sql?raw';
import referralResultsSql from './referral-results.sql?raw';

export const listReports: NamedRead = { name: 'list-reports', sql: listReportsSql };
export const myReports: NamedRead = { name: 'my-reports', sql: myReportsSql };
export const attemptResults: NamedRead = { name: 'attempt-results', sql: attemptResultsSql };
export const referralResults: NamedRead = { name: 'referral-results', sql: referralResultsSql };
export const myResults: NamedRead = { name: 'my-results', sql: myResultsSql };

export const outcomesReads = [listReports, myReports, attemptResults, referralResults, myResults];
