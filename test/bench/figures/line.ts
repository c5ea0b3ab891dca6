import { median, ratioOf } from './statistics.js';

export type Goal = { readonly atLeast: number } | { readonly atMost: number };

/** What was measured of one side, round by round, in one unit. */
export interface Side {
  /** What it is, in a few words. */
  readonly of: string;
  readonly unit: string;
  readonly rounds: readonly number[];
}

export interface Measured {
  readonly id: string;
  readonly goal: Goal;
  readonly baseline: Side;
  readonly candidate: Side;
}

/** One line as it is printed. */
export interface Line {
  readonly id: string;
  readonly ratio: number;
  readonly goal: string;
  readonly pass: boolean;
  readonly baseline: { readonly of: string; readonly unit: string; readonly median: number };
  readonly candidate: { readonly of: string; readonly unit: string; readonly median: number };
}

export function passes(ratio: number, goal: Goal): boolean {
  return 'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost;
}

/** The ratio that was measured, candidate over baseline, beside its goal. */
export function lineOf({ id, goal, baseline, candidate }: Measured): Line {
  const ratio = ratioOf(candidate.rounds, baseline.rounds);
  return {
    id,
    ratio: rounded(ratio),
    goal: 'atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`,
    pass: passes(ratio, goal),
    baseline: inShort(baseline),
    candidate: inShort(candidate),
  };
}

const inShort = ({ of, unit, rounds }: Side) => ({ of, unit, median: rounded(median(rounds)) });

/** Three digits say it: the rest is noise. */
const rounded = (value: number): number => Number(value.toPrecision(3));
