export * from './data-source.js';
export * from './migrate.js';
export * from './named-read.js';
export * from './reads.js';
export * from './roles.js';
export * from './save-version.js';
export * from './unit-of-work.js';
