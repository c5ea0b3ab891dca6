export * from './delivery.js';
export * from './listening.js';
export * from './open-redis.js';
export * from './postgres-signal-bus.js';
export * from './redis-signal-bus.js';
export * from './signal-bus.js';
export * from './socket-parts.js';
export * from './sockets.js';
