import type { ChoreRunner } from '@kring/platform-outbox';
import { inTrace } from '@kring/platform-telemetry';
import type { Logger } from 'pino';

/** Does chores, each in a trace of its own. */
export const choring =
  (runner: ChoreRunner, log: Logger) =>
  (chore: string): Promise<void> =>
    inTrace(
      chore,
      async () => {
        await runner.run(chore);
        log.debug({ chore }, 'chore done');
      },
      { traceparent: null },
    );

/** Says that a chore failed: by its name and the name of the error, never by its words. */
export const sayChoreFailed =
  (log: Logger) =>
  (chore: string, error: Error): void =>
    log.error({ chore, type: error.name }, 'chore failed');
