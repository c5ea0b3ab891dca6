const QUIET_SECONDS = 2;
const LINE_EVERY_SECONDS = 10;
const NAME_WIDTH = 46;

/** Does one step, showing that it goes on when it takes long, and its time when it is done. */
export async function step(name, work) {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const ticking = setInterval(() => tick(name, seconds()), 1000);
  try {
    const result = await work();
    say(`\r  ✓ ${name.padEnd(NAME_WIDTH)} ${seconds().toFixed(1).padStart(5)} s`);
    return result;
  } catch (error) {
    say(`\r  ✗ ${name.padEnd(NAME_WIDTH)} ${seconds().toFixed(1).padStart(5)} s`);
    throw error;
  } finally {
    clearInterval(ticking);
  }
}

function tick(name, seconds) {
  const whole = Math.round(seconds);
  if (process.stdout.isTTY && whole >= QUIET_SECONDS) process.stdout.write(`\r  … ${name} (${whole} s)`);
  if (!process.stdout.isTTY && (whole === QUIET_SECONDS || whole % LINE_EVERY_SECONDS === 0)) {
    console.log(`  … ${name} (${whole} s)`);
  }
}

function say(line) {
  console.log(process.stdout.isTTY ? line : line.replace('\r', ''));
}
