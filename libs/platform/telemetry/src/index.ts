export * from './traces.js';
export * from './start-tracing.js';
export * from './metrics.js';
export * from './watch-door.js';
