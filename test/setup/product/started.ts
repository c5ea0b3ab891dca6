import { guarded } from '@kring/testing';

export interface Command {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Started {
  /** What it printed so far. */
  said(): string;
  /** Settles when it ended, with its exit code. */
  readonly ended: Promise<number | null>;
  /** Settles when this holds; fails when the process ends before. */
  until(holds: () => boolean | Promise<boolean>): Promise<void>;
  /** Asks it to stop as a container is asked, and waits until it did; fails when it had ended by itself or badly. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts a process with this environment and nothing else of ours. */
export async function started({ name, command, cwd, env }: Command): Promise<Started> {
  const { shell, pid, ended } = await guarded(command, {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  let said = '';
  let hasEnded = false;
  for (const output of [shell.stdout, shell.stderr])
    output!.on('data', (chunk: Buffer) => (said += String(chunk)));
  void ended.then(() => (hasEnded = true));
  const mustStand = () => {
    if (hasEnded) throw new Error(`${name} ended by itself:\n${said}`);
  };
  return {
    said: () => said,
    ended,
    async until(holds) {
      while (!(await holds())) {
        mustStand();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async stop(signal = 'SIGTERM') {
      mustStand();
      process.kill(pid, signal);
      const code = await ended;
      if (code !== 0) throw new Error(`${name} stopped with ${code}:\n${said}`);
    },
  };
}

/** Runs a command to its end; it must end well. */
export async function ran(command: Command): Promise<string> {
  const running = await started(command);
  if ((await running.ended) !== 0) throw new Error(`${command.name} failed:\n${running.said()}`);
  return running.said();
}
