export { ApiModule } from './api.module.js';
export { startApi, type ApiOptions } from './start-api.js';
export { describeApi } from './describe-api.js';
