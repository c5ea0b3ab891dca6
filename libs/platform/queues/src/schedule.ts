import type { Scheduled } from './chore-job.js';
import type { ReactionQueue } from './reaction-queue.js';

const AGAIN_MILLISECONDS = 60_000;

/** Keeps the chores coming, also after a Redis that was wiped: it looks each minute whether they are still there. */
export class Schedule {
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly queue: Pick<ReactionQueue, 'keep'>,
    private readonly scheduled: readonly Scheduled[],
    private readonly onError: (error: unknown) => void,
  ) {}

  start(): void {
    this.timer = setInterval(() => this.look(), AGAIN_MILLISECONDS);
    this.look();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.looking;
  }

  private look(): void {
    this.looking = this.queue.keep(this.scheduled).catch(this.onError);
  }
}
