const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs a step of the start and prints it with its time. */
export async function step<T>(name: string, task: () => Promise<T>): Promise<T> {
  const since = Date.now();
  const waiting = setInterval(() => console.log(`  … ${name} (${seconds(since)})`), 2_000);
  try {
    const result = await task();
    console.log(`  ✓ ${name.padEnd(46)} ${seconds(since).padStart(7)}`);
    return result;
  } finally {
    clearInterval(waiting);
  }
}
