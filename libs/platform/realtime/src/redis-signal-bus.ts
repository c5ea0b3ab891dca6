import type { Touch } from '@kring/platform-outbox';
import type { Redis } from 'ioredis';
import { databaseOf, openRedis } from './open-redis.js';
import { SignalBus, type Hearing } from './signal-bus.js';

const HEARTBEAT_MILLISECONDS = 5_000;

/** The signal bus on Redis, by publish and subscribe. */
export class RedisSignalBus extends SignalBus {
  private readonly channel: string;
  private readonly publisher: Redis;
  private subscriber: Redis | null = null;
  private heartbeat: NodeJS.Timeout | null = null;

  constructor(private readonly url: string) {
    super();
    this.channel = `{kring}:signal:${databaseOf(url)}`;
    this.publisher = openRedis(url, { connectionName: 'kring-signals-out' });
  }

  async publish(touches: readonly Touch[]): Promise<void> {
    await Promise.all(touches.map((touch) => this.publisher.publish(this.channel, JSON.stringify(touch))));
  }

  async subscribe({ touch, lost, back }: Hearing): Promise<void> {
    const subscriber = openRedis(this.url, { connectionName: 'kring-signals-in', autoResubscribe: false });
    this.subscriber = subscriber;
    const listen = () => subscriber.subscribe(this.channel);
    subscriber.on('message', (_channel, payload) => touch(JSON.parse(payload) as Touch));
    await subscriber.connect().then(listen);
    subscriber.on('close', lost);
    // What is published before the subscription stands is missed, so only then it is back.
    subscriber.on('ready', () => void listen().then(back, () => subscriber.disconnect(true)));
    // A line that was cut without a goodbye is found by asking, and then made anew.
    this.heartbeat = setInterval(() => void subscriber.ping().catch(() => undefined), HEARTBEAT_MILLISECONDS);
  }

  /** Whether Redis answers. */
  async ping(): Promise<void> {
    await this.publisher.ping();
  }

  async close(): Promise<void> {
    if (this.heartbeat) clearInterval(this.heartbeat);
    this.subscriber?.removeAllListeners('close').disconnect();
    this.publisher.disconnect();
    return Promise.resolve();
  }
}
