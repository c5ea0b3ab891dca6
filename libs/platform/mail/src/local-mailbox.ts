import type { Letter } from './letter.js';
import { Mailer } from './mailer.js';

export interface Delivered {
  readonly at: Date;
  readonly letter: Letter;
}

const KEPT = 200;

/** The demo's mail: it stays in this process, newest first, and is gone when the process ends. */
export class LocalMailbox extends Mailer {
  private readonly delivered: Delivered[] = [];

  send(letter: Letter): Promise<void> {
    this.delivered.unshift({ at: new Date(), letter });
    this.delivered.splice(KEPT);
    return Promise.resolve();
  }

  letters(): readonly Delivered[] {
    return this.delivered;
  }

  empty(): void {
    this.delivered.length = 0;
  }
}

/** The one mailbox of a process: what its worker sends, its page shows. */
export const localMailbox = new LocalMailbox();
