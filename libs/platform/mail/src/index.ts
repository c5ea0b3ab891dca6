export * from './day-of.js';
export * from './letter.js';
export * from './local-mailbox.js';
export * from './mailer.js';
export * from './mailer-for.js';
export * from './smtp-mailer.js';
