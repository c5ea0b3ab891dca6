export * from './refusals.js';
export * from './request.js';
export * from './live.js';
export * from './query-keys.js';
export * from './live-store.js';
export * from './live-queries.js';
export * from './field-errors.js';
