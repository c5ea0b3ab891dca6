/** What a process under measurement answers with. */
export interface Usage {
  /** Microseconds of CPU, user and system, since it began. */
  readonly cpu: number;
  /** Bytes of memory that it holds. */
  readonly memory: number;
}

export type Command = { readonly do: string; readonly with?: unknown };

type Commands = Record<string, (given: never) => unknown>;

/** In a process that was forked: says that it is ready, answers commands, and ends with whoever started it. */
export function ready(port: number, commands: Commands = {}): void {
  const known: Commands = { usage, ...commands };
  process.on('message', (command: Command) => {
    void answer(known[command.do]!, command.with as never);
  });
  process.once('disconnect', () => process.exit(0));
  process.send!({ port });
}

async function answer(command: (given: never) => unknown, given: never): Promise<void> {
  try {
    process.send!({ answer: await command(given) });
  } catch (error) {
    process.send!({ failed: (error as Error).stack });
  }
}

function usage(): Usage {
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  return { cpu: user + system, memory: process.memoryUsage().rss };
}
