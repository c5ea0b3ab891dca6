/** What was started, to be stopped again in reverse. */
export class Undo {
  private readonly acts: (() => unknown)[] = [];

  add(act: () => unknown): void {
    this.acts.push(act);
  }

  /** Stops all of it, whatever fails on the way, and then says what failed first. */
  async all(): Promise<void> {
    const failed: unknown[] = [];
    for (let act = this.acts.pop(); act; act = this.acts.pop()) {
      try {
        await act();
      } catch (error) {
        failed.push(error);
      }
    }
    if (failed.length > 0) throw failed[0];
  }
}

/** Starts something of several parts; where a part fails, those before it are stopped. */
export async function orUndone<T>(start: (undo: Undo) => Promise<T>): Promise<T> {
  const undo = new Undo();
  try {
    return await start(undo);
  } catch (error) {
    await undo.all().catch(() => undefined);
    throw error;
  }
}
