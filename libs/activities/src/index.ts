export { activitiesPolicy } from './activities.policy.js';
export { ActivitiesModule } from './activities.module.js';
export { EnrolmentRow } from './data/enrolment.table.js';
export { OfferRow } from './data/offer.table.js';
export { ProposalRow } from './data/proposal.table.js';
export { SessionRow } from './data/session.table.js';
export { activitiesReads } from './queries/index.js';
