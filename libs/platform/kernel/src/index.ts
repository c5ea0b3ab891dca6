export * from './actor.js';
export * from './calendar-day.js';
export * from './clock.js';
export * from './identifier.js';
export * from './reference.js';
export * from './rule-broken.js';
