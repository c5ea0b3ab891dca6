export * from './age.js';
export * from './link.js';
