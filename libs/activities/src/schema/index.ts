import { EnrolmentRow } from '../data/enrolment.table.js';
import { OfferRow } from '../data/offer.table.js';
import { ProposalRow } from '../data/proposal.table.js';
import { SessionRow } from '../data/session.table.js';

/** The tables of this scope that TypeORM writes. */
export const activitiesTables = [OfferRow, SessionRow, ProposalRow, EnrolmentRow];

export * from './sql.js';
