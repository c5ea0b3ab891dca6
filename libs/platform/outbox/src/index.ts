export * from './claims.js';
export * from './outbox.js';
export * from './reaction.js';
export * from './reaction-runner.js';
export * from './reactions.js';
export * from './touch.js';
