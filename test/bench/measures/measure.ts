import type { Line } from '../figures/line.js';
import type { Ground } from '../ground/ground.js';

/** How much time a run may take. */
export interface Pace {
  readonly rounds: number;
  /** Of each contender in each round. */
  readonly seconds: number;
}

/** Something that is measured: what it is called, and the ratios that come of it. */
export interface Measure {
  readonly id: string;
  run(ground: Ground, pace: Pace): Promise<Line[]>;
}
