import { quantile } from '../../figures/statistics.js';
import type { Moment } from '../../processes/pace.js';

/** How long each took from its commit until it was heard, in milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

/** Throws when anything that was committed was not heard: what is lost is not fast. */
export function latency(committed: readonly Moment[], heard: readonly Moment[]): Latency {
  const at = new Map(heard);
  const times = committed.map(([id, start]) => {
    const end = at.get(id);
    if (end === undefined) throw new Error('Something that was committed was never heard.');
    return (end - start) / 1_000;
  });
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
