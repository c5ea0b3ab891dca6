// The socket's own words, for a server that is not there or went away.
const SOCKET_CODES = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENOTFOUND', 'EAI_AGAIN'],
]);

// PostgreSQL, appendix A: class 08 connection, 53 no room left for more, 57P0x shut down, starting or crashed,
// and 57014, a statement that took longer than it may.
const SQL_STATES = /^(08...|53...|57P0[1-5]|57014)$/;

// What the driver and its pool say for themselves bears no code.
const DRIVER_WORDS = new Set([
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'Query read timeout',
]);

// What TypeORM says when the line under a transaction broke before its next statement.
const MAPPER_NAMES = new Set(['QueryRunnerAlreadyReleasedError', 'QueryRunnerProviderAlreadyReleasedError']);

interface Told {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly driverError?: unknown;
  readonly errors?: unknown;
}

/**
 * Whether an error says that the database is away, full or shutting down, and not that somebody made a mistake:
 * the same request may succeed in a moment. The one place that tells the two apart.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, code, message, driverError, errors } = error as Told;
  if (typeof code === 'string' && (SOCKET_CODES.has(code) || SQL_STATES.test(code))) return true;
  if (typeof message === 'string' && DRIVER_WORDS.has(message)) return true;
  if (typeof name === 'string' && MAPPER_NAMES.has(name)) return true;
  if (driverError !== undefined && driverError !== error) return isDatabaseAway(driverError);
  return Array.isArray(errors) && errors.length > 0 && errors.every(isDatabaseAway);
}
