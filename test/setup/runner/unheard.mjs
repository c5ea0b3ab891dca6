const rejected = new Map();
const thrown = [];
let failCurrent = null;

const asError = (reason) => (reason instanceof Error ? reason : new Error(`Thrown: ${String(reason)}`));

// A rejection that nobody hears would end the whole run, with no word of the other files. Some are heard a moment later.
process.on('unhandledRejection', (reason, promise) => rejected.set(promise, asError(reason)));
process.on('rejectionHandled', (promise) => rejected.delete(promise));
process.on('uncaughtException', (error) => {
  if (failCurrent) failCurrent(asError(error));
  else thrown.push(asError(error));
});

/** Runs a test or a hook; what nobody hears or catches meanwhile fails it. */
export async function failingOnUnheard(run) {
  const broken = new Promise((_, reject) => (failCurrent = reject));
  try {
    await Promise.race([run(), broken]);
    await new Promise(setImmediate);
  } catch (error) {
    thrown.push(asError(error));
  } finally {
    failCurrent = null;
  }
  const [first] = unheard();
  if (first) throw first;
}

/** What went wrong unheard, said once. */
export function unheard() {
  const errors = [...thrown.splice(0), ...rejected.values()];
  rejected.clear();
  return errors;
}
