export * from './answer.js';
export * from './notice/notice.js';
export * from './question.js';
export * from './withdrawal.js';
