const PATIENCE = 120_000;
const PAUSE = 20;

/** Waits until it is so; what takes two minutes will not come. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + PATIENCE;
  while (!(await isSo())) {
    if (Date.now() > last) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
