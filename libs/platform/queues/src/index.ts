export * from './prepare-queues.js';
export * from './reaction-job.js';
export * from './reaction-queue.js';
export * from './relay.js';
