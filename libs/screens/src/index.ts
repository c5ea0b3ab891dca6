export { audited } from './audited.js';
export { screensReads } from './queries/index.js';
export { ScreensModule } from './screens.module.js';
export { screensPolicy } from './screens.policy.js';
