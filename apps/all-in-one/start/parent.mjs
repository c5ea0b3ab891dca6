const EVERY_MILLISECONDS = 250;

/** npm runs us through a shell that keeps signals to itself: when that shell is gone, we have been told to stop. */
export function stopWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watching = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watching);
    process.kill(process.pid, 'SIGTERM');
  }, EVERY_MILLISECONDS);
  watching.unref();
}
