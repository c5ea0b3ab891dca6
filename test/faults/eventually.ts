const POLL_MILLISECONDS = 50;
const LONGEST_SECONDS = 60;

/** Waits until the condition holds, however long that takes on this machine; says what it waited for when it never does. */
export async function eventually(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + LONGEST_SECONDS * 1000;
  while (!(await holds().catch(() => false))) {
    if (performance.now() > end) throw new Error(`It never came to this: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  }
}
