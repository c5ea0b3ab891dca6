export { audited } from '@kring/screens';
export * from './features.js';
export * from './policies.js';
export * from './reads.js';
export * from './tables.js';
export * from './schema.js';
