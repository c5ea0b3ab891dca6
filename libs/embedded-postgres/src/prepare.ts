import type { Binaries } from './binaries.js';
import { initialise, removeUnfinished } from './initialise.js';
import { stopOrphan } from './orphan.js';
import { requirePassable } from './passable.js';
import { findRunner, type Runner } from './runner.js';
import type { Durability } from './settings.js';
import { hasData } from './version.js';

interface Preparation {
  durability: Durability;
  stopped: AbortSignal;
  step<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** Brings a cluster into a state from which its server can start, whatever the last run left; says who runs it. */
export async function prepare(
  cluster: string,
  binaries: Binaries,
  { step, ...options }: Preparation,
): Promise<Runner> {
  const runner = await findRunner(cluster);
  await requirePassable(binaries.postgres, runner);
  await requirePassable(cluster, runner);
  await removeUnfinished(cluster);
  if (await hasData(cluster, binaries)) {
    const stopped = await stopOrphan(cluster);
    if (stopped) await step('stopped the database of a run that was killed', async () => undefined);
  } else {
    await step('made the database folder', () => initialise(cluster, binaries, { runner, ...options }));
  }
  return runner;
}
