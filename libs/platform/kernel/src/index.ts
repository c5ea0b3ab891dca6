export * from './actor.js';
export * from './clock.js';
export * from './identifier.js';
export * from './rule-broken.js';
