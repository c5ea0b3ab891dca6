import type { NamedRead } from '@kring/platform-database';
import myCircleSql from './my-circle.sql?raw';
import myExportSql from './my-export.sql?raw';

export const myCircle: NamedRead = { name: 'my-circle', sql: myCircleSql };
export const myExport: NamedRead = { name: 'my-export', sql: myExportSql };

export const screensReads = [myCircle, myExport];
