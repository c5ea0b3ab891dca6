import { AttemptRow } from '../data/attempt.table.js';
import { AttemptLogRow } from '../data/attempt-log.table.js';
import { ReferralRow } from '../data/referral.table.js';
import { StandingRow } from '../data/standing.table.js';

/** The tables of this scope that TypeORM writes. */
export const referralsTables = [ReferralRow, AttemptRow, AttemptLogRow, StandingRow];

export * from './sql.js';
