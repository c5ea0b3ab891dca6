export * from './absence.js';
export * from './invitation.js';
export * from './mail-code.js';
export * from './masked.js';
export * from './member.js';
export * from './vouching.js';
