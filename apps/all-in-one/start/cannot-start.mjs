/** Kring cannot start. The message is one sentence for the person at the keyboard, and says what to do. */
export class CannotStart extends Error {
  /** @param {string} sentence @param {string} [details] */
  constructor(sentence, details) {
    super(sentence);
    this.details = details;
  }
}

/** Runs the work; what cannot be is said in its sentence, with exit code 1. */
export async function orSayWhy(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    if (error.details) console.error(error.details);
    console.error(`\n${error.message}\n`);
    process.exit(1);
  }
}
