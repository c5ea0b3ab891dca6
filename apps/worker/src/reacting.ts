import type { Claims, ReactionRunner } from '@kring/platform-outbox';
import type { ReactionJob } from '@kring/platform-queues';
import { inTrace, reactionSeconds, traceIdOf } from '@kring/platform-telemetry';
import type { Logger } from 'pino';

/** Of a job its names and its trace are written down: it holds nothing else. */
const named = ({ eventId, reaction, trace }: ReactionJob) => ({
  eventId,
  reaction,
  traceId: traceIdOf(trace),
});

/** Carries out jobs, each in the trace of the click behind it, counted and written down by name. */
export const reacting =
  (runner: ReactionRunner, claims: Claims, log: Logger) =>
  (job: ReactionJob): Promise<void> =>
    inTrace(
      job.reaction,
      async () => {
        const timed = reactionSeconds.startTimer({ reaction: job.reaction, outcome: 'failed' });
        const labels: { outcome?: string } = {};
        try {
          labels.outcome = await runner.run(job.eventId, job.reaction);
          await claims.settle(job.eventId);
          log.info({ ...named(job), ...labels }, 'reaction ran');
        } finally {
          timed(labels);
        }
      },
      { traceparent: job.trace },
    );

/** Says that a job failed: by its names and the name of the error, never by its words. */
export const sayFailed =
  (log: Logger) =>
  (job: ReactionJob, error: Error): void =>
    log.error({ ...named(job), type: error.name }, 'reaction failed');
