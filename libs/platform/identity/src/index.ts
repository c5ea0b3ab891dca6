export * from './actors.js';
export * from './identity-provider.js';
export * from './members.js';
export * from './session-content.js';
export * from './session-store.js';
