import type { Touch } from '@kring/platform-outbox';
import type { Pool } from 'pg';
import { Listening } from './listening.js';
import { SignalBus } from './signal-bus.js';

const CHANNEL = 'kring_signal';

/** The signal bus on LISTEN/NOTIFY. */
export class PostgresSignalBus extends SignalBus {
  private listening: Listening | null = null;

  constructor(
    private readonly url: string,
    private readonly pool: Pool,
  ) {
    super();
  }

  async publish(touches: readonly Touch[]): Promise<void> {
    if (touches.length === 0) return;
    await this.pool.query('select pg_notify($1, touch) from unnest($2::text[]) touch', [
      CHANNEL,
      touches.map((touch) => JSON.stringify(touch)),
    ]);
  }

  async subscribe(listener: (touch: Touch) => void, onGap: () => void): Promise<void> {
    const hear = (payload: string) => listener(JSON.parse(payload) as Touch);
    this.listening = new Listening(this.url, CHANNEL, hear, onGap);
    await this.listening.start();
  }

  async close(): Promise<void> {
    await this.listening?.close();
  }
}
