export { CHORE_QUEUE, type Scheduled } from './chore-job.js';
export * from './prepare-queues.js';
export { REDIS_PREFIX, REACTION_QUEUE, type ReactionJob } from './reaction-job.js';
export * from './queues-on-postgres.js';
export * from './queues-on-redis.js';
export * from './reaction-queue.js';
export * from './relay.js';
export * from './schedule.js';
