import type { ClaimedEvent, Claims } from '@kring/platform-outbox';
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

  /** Runs now, or once more right after the present run. */
  wake(): void {
    this.again = true;
    if (this.running) return;
    this.running = this.drain().finally(() => {
      this.running = null;
      if (this.again && this.timer) this.wake();
    });
  }

  private async drain(): Promise<void> {
    try {
      while (this.again) {
        this.again = false;
        while (await this.forward(await this.parts.claims.claim(this.parts.owed)));
        await this.forward(await this.parts.claims.claimOverdue(OVERDUE_SECONDS));
      }
    } catch (error) {
      this.parts.onError(error);
    }
  }

  private async forward(events: ClaimedEvent[]): Promise<boolean> {
    if (events.length === 0) return false;
    await this.parts.queue.add(
      events.flatMap(({ id, owed }) => owed.map((reaction) => ({ eventId: id, reaction }))),
    );
    await this.parts.bus.publish(events.flatMap((event) => event.touches));
    return true;
  }
}
