import type { ReactionJob } from './reaction-job.js';
import type { ReactionWorker } from './reaction-queue.js';

/** As much of BullMQ's worker as both backends have in common. */
interface Working {
  on(event: 'failed', hear: (job: { data: ReactionJob } | undefined, error: Error) => void): unknown;
  on(event: 'error', hear: () => void): unknown;
  close(): Promise<void>;
}

/** A worker of BullMQ that does chores. */
export function toChoreWorker(
  worker: Pick<Working, 'close'> & {
    on(event: 'failed', hear: (job: { name: string } | undefined, error: Error) => void): unknown;
    on(event: 'error', hear: () => void): unknown;
  },
  onFailure: (name: string, error: Error) => void,
): ReactionWorker {
  worker.on('failed', (job, error) => {
    if (job) onFailure(job.name, error);
  });
  worker.on('error', () => undefined);
  return { close: () => worker.close() };
}

/** A worker of BullMQ as this house knows one. */
export function toWorker(
  worker: Working,
  onFailure: (job: ReactionJob, error: Error) => void,
): ReactionWorker {
  worker.on('failed', (job, error) => {
    if (job) onFailure(job.data, error);
  });
  // Without a listener a lost connection would end the process; BullMQ reconnects by itself.
  worker.on('error', () => undefined);
  return { close: () => worker.close() };
}
