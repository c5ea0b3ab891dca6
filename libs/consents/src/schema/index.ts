import { ConsentEventRow } from '../data/consent-event.table.js';
import { ConsentGrantRow } from '../data/consent-grant.table.js';
import { NoticeRow } from '../data/notice.table.js';
import { ObligationRow } from '../data/obligation.table.js';
import { QuestionRow } from '../data/question.table.js';

/** The tables of this scope that TypeORM writes. */
export const consentsTables = [QuestionRow, ConsentEventRow, ConsentGrantRow, NoticeRow, ObligationRow];

export * from './sql.js';
