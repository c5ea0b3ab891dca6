import { SettingsRefused } from '@kring/platform-config';

const PATIENCE_MILLISECONDS = 10_000;

export interface Running {
  close(): Promise<void>;
}

/** Runs a command; what goes wrong is said, in one sentence where the settings are to blame, and the process fails. */
export async function orSayWhy(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof SettingsRefused ? error.message : error);
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
