import { AT_ONCE, type ClaimedEvent, type Claims } from '@kring/platform-outbox';
import type { SignalBus } from '@kring/platform-realtime';
import type { ReactionQueue } from './reaction-queue.js';

export interface RelayParts {
  readonly claims: Claims;
  readonly bus: SignalBus;
  readonly queue: ReactionQueue;
  /** The reactions that each event owes, by event name. */
  readonly owed: Readonly<Record<string, string[]>>;
  readonly onError: (error: unknown) => void;
}

const POLL_MILLISECONDS = 1_000;
const OVERDUE_SECONDS = 15;

/** Carries events out of the outbox: signals to the bus, jobs to the queue. Woken by NOTIFY; a poll is the safety net. */
export class Relay {
  private running: Promise<void> | null = null;
  private again = false;
  private timer: NodeJS.Timeout | null = null;
  private isPaused = false;
  private isDue = false;

  constructor(private readonly parts: RelayParts) {}

  start(): void {
    this.timer = setInterval(() => this.wake(), POLL_MILLISECONDS);
    this.wake();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.running;
  }

  /** Looks for what is new and for what is overdue: now, or once more right after the present run. */
  wake(): void {
    this.isDue = true;
    this.hear();
  }

  /** There is something new. What is overdue waits for the poll: to look each time would cost as much as the event. */
  hear(): void {
    this.again = true;
    if (this.running) return;
    this.running = this.drain().finally(() => {
      this.running = null;
      if (this.again && this.timer) this.hear();
    });
  }

  private async drain(): Promise<void> {
    try {
      while (this.again) {
        this.again = false;
        while ((await this.forward(await this.parts.claims.claim(this.parts.owed))) === AT_ONCE);
        if (this.isDue) await this.lookBack();
      }
      this.isPaused = false;
    } catch (error) {
      // Said once, not at every attempt.
      if (!this.isPaused) this.parts.onError(error);
      this.isPaused = true;
    }
  }

  private async lookBack(): Promise<void> {
    this.isDue = false;
    await this.forward(await this.parts.claims.claimOverdue(OVERDUE_SECONDS));
  }

  /** Says how many it carried on; fewer than may be claimed at once means that no more waited. */
  private async forward(events: ClaimedEvent[]): Promise<number> {
    if (events.length === 0) return 0;
    try {
      await this.carry(events);
    } catch (error) {
      await this.parts.claims.release(events.map(({ id }) => id));
      throw error;
    }
    return events.length;
  }

  /** Signals don't wait for the queue: where it fails they are said again, and a second look does no harm. */
  private async carry(events: ClaimedEvent[]): Promise<void> {
    const jobs = events.flatMap(({ id, owed, trace }) =>
      owed.map((reaction) => ({ eventId: id, reaction, trace })),
    );
    const carried = await Promise.allSettled([
      this.parts.bus.publish(events.flatMap((event) => event.touches)),
      this.parts.queue.add(jobs),
    ]);
    for (const one of carried) if (one.status === 'rejected') throw one.reason;
  }
}
