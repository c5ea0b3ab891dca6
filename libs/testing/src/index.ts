export * from './fixed-clock.js';
export * from './region.js';
export * from './scopes.js';
export * from './settings.js';
export * from './stage.js';
export * from './story.js';
export * from './test-database.js';
export * from './visible.js';
export { tables } from '@kring/scopes';
