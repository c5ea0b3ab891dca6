export * from './asked.js';
export * from './audit.js';
export * from './audit-command.js';
export * from './audited.js';
export * from './line.js';
export { readSigningKey } from './keys.js';
export * from './seal-waiting.js';
export { auditSchema } from './schema/sql.js';
