import { SettingsRefused } from '@kring/platform-config';
import { SchemaRefused } from '@kring/platform-database';

const PATIENCE_MILLISECONDS = 10_000;

export interface Running {
  close(): Promise<void>;
}

/** Runs a command; what goes wrong is said, in one sentence where the settings or the database are to blame, and the process fails. */
export async function orSayWhy(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const isSaid = error instanceof SettingsRefused || error instanceof SchemaRefused;
    console.error(isSaid ? error.message : error);
    process.exit(1);
  }
}

/** Starts a process and, told to stop, lets it finish what it is doing; after ten seconds it ends all the same. */
export async function runUntilTold(start: () => Promise<Running>): Promise<void> {
  const told = new Promise<void>((tell) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => tell());
  });
  await orSayWhy(async () => {
    const running = await start();
    await told;
    setTimeout(() => process.exit(1), PATIENCE_MILLISECONDS);
    await running.close();
  });
  process.exit(0);
}
