export * from './match.js';
export * from './place.js';
