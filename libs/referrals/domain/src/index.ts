export * from './attempt.js';
export * from './deadline.js';
export * from './needs.js';
export * from './standing.js';
