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
  } catch (thrown) {
    const error = explained(thrown);
    if (!(error instanceof CannotStart)) throw error;
    if (error.details) console.error(error.details);
    console.error(`\n${error.message}\n`);
    process.exit(1);
  }
}

/** Turns a refusal of the file system into the sentence that helps; anything else stays the error it was. */
export function explained(error, place = error.path) {
  if (!place) return error;
  switch (error.code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return new CannotStart(
        `A file stands where Kring needs the folder ${place}: move that file away and start again.`,
      );
    case 'ENOSPC':
      return new CannotStart(`The disk that holds ${place} is full: make room and start again.`);
    case 'EDQUOT':
      return new CannotStart(`The disk quota for ${place} is used up: make room and start again.`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new CannotStart(
        `Kring may not write in ${place} (${error.code}): make it writable for this user (chown or chmod), or put the project in a folder of your own, and start again.`,
      );
    default:
      return error;
  }
}
