import type { NamedRead } from '@kring/platform-database';
import listReportsSql from './list-reports.sql?raw';
import myReportsSql from './my-reports.sql?raw';

export const listReports: NamedRead = { name: 'list-reports', sql: listReportsSql };
export const myReports: NamedRead = { name: 'my-reports', sql: myReportsSql };

export const outcomesReads = [listReports, myReports];
