export * from './carriers.js';
export * from './platform.module.js';
export * from './needs.js';
export * from './open-watch.js';
export * from './run-until-told.js';
