/** Hears of each step when it is done, and how many seconds it took. */
export type OnStep = (step: string, seconds: number) => void;

/** Wraps work so that its name and its time are told when it is done. */
export function timed(onStep: OnStep | undefined) {
  return async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    onStep?.(step, (performance.now() - start) / 1000);
    return result;
  };
}
