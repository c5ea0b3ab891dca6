export * from './age.js';
export * from './card-code.js';
export * from './code-message.js';
export * from './invitation-way.js';
export * from './link.js';
export * from './pin.js';
export * from './return-token.js';
export * from './keep-away.js';
