export * from './answer-link.js';
export * from './attempt.js';
export * from './deadline.js';
export * from './handover.js';
export * from './keeper.js';
export * from './needs.js';
export * from './standing.js';
export * from './working-days.js';
