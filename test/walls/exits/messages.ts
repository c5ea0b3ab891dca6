import { frame, job, log, mail, metric, NOTHING, textMessage, trace } from './exit.js';
import {
  answerLetters,
  answerLinkLetters,
  chores,
  codeMessage,
  delivered,
  goodbye,
  jobs,
  letters,
  logLines,
  numbers,
  overdueLetters,
  signals,
  traces,
} from './proofs.js';

/** What a browser's socket hears: a kind and an identifier. */
export const frames = [
  frame('me', NOTHING, 'projection', delivered),
  frame('participant', NOTHING, 'projection', delivered),
  frame('referral', NOTHING, 'projection', delivered),
  frame('attempt', NOTHING, 'projection', delivered),
  frame('contact-request', NOTHING, 'projection', delivered),
  frame('offer', NOTHING, 'identifiers-only', signals),
  frame('gone', NOTHING, 'own', goodbye),
];

/** Letters by the file that writes them. */
export const mails = [
  mail('libs/consents/src/letters/overdue-letter.ts', NOTHING, 'own', overdueLetters),
  mail('libs/referrals/src/letters/answer-link-letter.ts', NOTHING, 'own', answerLinkLetters),
  mail('libs/referrals/src/letters/answer-letters.ts', NOTHING, 'own', answerLetters),
  mail('libs/organisations/src/letters/code-letter.ts', NOTHING, 'own', letters),
  mail('libs/organisations/src/letters/invitation-letter.ts', NOTHING, 'own', letters),
];

/** Text messages by the file that writes them. */
export const textMessages = [
  textMessage('libs/participants/domain/src/code-message.ts', NOTHING, 'own', codeMessage),
];

/** What goes through the queue, by the queue's name. */
export const queued = [
  job('reactions', NOTHING, 'identifiers-only', jobs),
  job('chores', NOTHING, 'identifiers-only', chores),
];

/** Numbers by name, beside those that every Node process has; labels are routes and names of kinds. */
export const metrics = [
  metric('kring_http_request_seconds', NOTHING, 'identifiers-only', numbers),
  metric('kring_reaction_seconds', NOTHING, 'identifiers-only', numbers),
  metric('kring_signals_delivered_total', NOTHING, 'identifiers-only', numbers),
  metric('kring_sockets_open', NOTHING, 'identifiers-only', numbers),
  metric('kring_database_waiting', NOTHING, 'identifiers-only', numbers),
  metric('kring_outbox_waiting', NOTHING, 'identifiers-only', numbers),
  metric('kring_outbox_unsettled', NOTHING, 'identifiers-only', numbers),
  metric('kring_outbox_oldest_seconds', NOTHING, 'identifiers-only', numbers),
];

/** Logs and traces have one shape each, which everything that writes goes through. */
export const watching = [
  log('libs/platform/http/src/logging.ts', NOTHING, 'identifiers-only', logLines),
  trace('libs/platform/telemetry/src/traces.ts', NOTHING, 'identifiers-only', traces),
];
