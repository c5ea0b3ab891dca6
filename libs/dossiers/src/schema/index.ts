import { SectionRow } from '../data/section.table.js';
import { SectionHistoryRow } from '../data/section-history.table.js';

/** The tables of this scope that TypeORM writes. */
export const dossiersTables = [SectionRow, SectionHistoryRow];

export * from './sql.js';
