export * from './age.js';
export * from './code-message.js';
export * from './link.js';
