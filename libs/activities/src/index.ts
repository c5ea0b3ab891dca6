export { activitiesPolicy } from './activities.policy.js';
export { ActivitiesModule } from './activities.module.js';
export { activitiesReads } from './queries/index.js';
export { ProposeOffer } from './use-cases/propose-offer.js';
export { TakePlace } from './use-cases/take-place.js';
