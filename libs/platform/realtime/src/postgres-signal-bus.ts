import type { Touch } from '@kring/platform-outbox';
import type { Pool } from 'pg';
import { Listening } from './listening.js';
import { SignalBus, type Hearing } from './signal-bus.js';

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

  async subscribe({ touch, lost, back }: Hearing): Promise<void> {
    const hear = (payload: string) => touch(JSON.parse(payload) as Touch);
    this.listening = new Listening(this.url, CHANNEL, hear, { lost, back });
    await this.listening.start();
  }

  async close(): Promise<void> {
    await this.listening?.close();
  }
}
