export { attachEmbedded } from './attach.js';
export { discardAbandoned } from './discard.js';
export { CannotStart } from './embedded.errors.js';
export { codeOf, explainFileError } from './explain-file-error.js';
export { claim } from './lock.js';
export { explainPortError, requireFreePort } from './port.js';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type StartOptions,
} from './start-embedded-postgres.js';
export { startOver } from './start-over.js';
export type { OnStep } from './timed.js';
