import { NoteRow } from '../data/note.table.js';
import { ReportRow } from '../data/report.table.js';

/** The tables of this scope that TypeORM writes. */
export const outcomesTables = [ReportRow, NoteRow];

export * from './sql.js';
