/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('Nothing has no middle.');
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

/** The value that this share of the values does not exceed (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('Nothing has no rank.');
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!;
}

/** The middle of the rounds' ratios: what slows the machine down slows both sides of a round. */
export function ratioOf(candidate: readonly number[], baseline: readonly number[]): number {
  if (candidate.length !== baseline.length) throw new Error('A round has two sides.');
  return median(candidate.map((value, round) => value / baseline[round]!));
}
