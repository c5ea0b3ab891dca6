import { bareWrites } from './bare-writes.js';
import { bareWs } from './bare-ws.js';
import { bullmqWorker } from './bullmq-worker.js';
import { dualWrite } from './dual-write.js';
import { fastifyPg } from './fastify-pg.js';
import { logicalDecoding } from './logical-decoding.js';
import { nodeJsonAgg } from './node-json-agg.js';
import { pagesByHand } from './pages-by-hand.js';

export interface RunningBaseline {
  readonly port: number;
  readonly commands?: Record<string, (given: never) => unknown>;
}

/** What the product is compared with, each written as a good engineer would write it. */
export const baselines = {
  'fastify-pg': fastifyPg,
  'node-json-agg': nodeJsonAgg,
  'pages-by-hand': pagesByHand,
  'bare-writes': bareWrites,
  'logical-decoding': logicalDecoding,
  'dual-write': dualWrite,
  'bullmq-worker': bullmqWorker,
  'bare-ws': bareWs,
} satisfies Record<string, () => Promise<RunningBaseline>>;

export type BaselineName = keyof typeof baselines;
