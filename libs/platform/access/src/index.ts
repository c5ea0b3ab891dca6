export * from './access.js';
export * from './contact-only.js';
export * from './permission.js';
export * from './policy.js';
export * from './projection.js';
export * from './watchers.js';
export { accessSchema } from './schema/sql.js';
