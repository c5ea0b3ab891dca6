/** Says on stderr what is going on: stdout is for ratios. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Says what begins, and how long it took. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  say(`… ${name}`);
  const result = await work();
  say(`  ${name}: ${((performance.now() - start) / 1_000).toFixed(1)} s`);
  return result;
}
