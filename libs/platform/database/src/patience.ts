/** How long a connection waits: for the server or its turn, for a statement, for the next one. Nobody waits for ever. */
export const patience = {
  connectionTimeoutMillis: 10_000,
  statement_timeout: 15_000,
  idle_in_transaction_session_timeout: 30_000,
  // A server that vanished without a word is noticed, also on a line that only listens.
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
};
