import { patience } from '@kring/platform-database';
import pg from 'pg';

/** One connection that listens to a channel and comes back by itself when PostgreSQL was away. */
export class Listening {
  private client: pg.Client | null = null;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly onMessage: (payload: string) => void,
    private readonly line: { lost?: () => void; back?: () => void } = {},
  ) {}

  async start(): Promise<void> {
    const name = `listen ${this.channel}`;
    const client = new pg.Client({ ...patience, connectionString: this.url, application_name: name });
    client.on('notification', (message) => this.onMessage(message.payload ?? ''));
    client.on('error', () => this.startAgain());
    client.on('end', () => this.startAgain());
    await client.connect();
    await client.query(`listen ${this.channel}`);
    // It may have been closed while it came back.
    if (this.closed) return client.end();
    this.client = client;
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.client?.end();
  }

  private startAgain(): void {
    if (this.closed || !this.client) return;
    this.client = null;
    this.line.lost?.();
    const attempt = () => {
      if (this.closed) return;
      this.start().then(this.line.back, () => setTimeout(attempt, 500));
    };
    setTimeout(attempt, 100);
  }
}
