import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const registry = new Registry();
collectDefaultMetrics({ register: registry });

const registers = [registry];

/** How long requests took, by route as it is written in the code: an address with identifiers in it is never a label. */
export const requestSeconds = new Histogram({
  name: 'kring_http_request_seconds',
  help: 'Seconds from request to answer.',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: SECONDS,
  registers,
});

export const reactionSeconds = new Histogram({
  name: 'kring_reaction_seconds',
  help: 'Seconds that a reaction ran.',
  labelNames: ['reaction', 'outcome'] as const,
  buckets: SECONDS,
  registers,
});

export const signalsDelivered = new Counter({
  name: 'kring_signals_delivered_total',
  help: 'Signals that went to a browser.',
  labelNames: ['type'] as const,
  registers,
});

/** A number that is asked for when somebody looks: how many, now. Answers how it is watched no longer. */
export function watched(name: string, help: string, ask: () => Promise<number>): () => void {
  registry.removeSingleMetric(name);
  new Gauge({
    name,
    help,
    registers,
    async collect() {
      this.set(await ask());
    },
  });
  return () => registry.removeSingleMetric(name);
}

/** All numbers of this process in the Prometheus text format. */
export const readMetrics = async (): Promise<{ type: string; text: string }> => ({
  type: registry.contentType,
  text: await registry.metrics(),
});
