export * from './audit-settings.js';
export * from './migration-settings.js';
export * from './process-settings.js';
export * from './settings.js';
export * from './test-servers.js';
