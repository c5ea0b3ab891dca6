import { onConnection } from '@kring/platform-database';
import { randomBytes } from 'node:crypto';
import { pseudonymWith, recordOf } from './processing-record.js';
import { processingsIn } from './processings.js';

export interface ExportOptions {
  readonly url: string;
  readonly from: Date;
  readonly to: Date;
  readonly changes: string;
  /** Takes one piece of the export, and comes back when there is room for the next. */
  readonly write: (lines: string) => Promise<void>;
}

/** Writes the processing log as lines of JSON, one record for each data subject; answers how many. */
export async function runExport({ url, from, to, changes, write }: ExportOptions): Promise<number> {
  const pseudonym = pseudonymWith(randomBytes(32));
  let count = 0;
  await onConnection(url, async (client) => {
    for await (const some of processingsIn(client, changes, { from, to })) {
      count += some.length;
      await write(some.map((done) => `${JSON.stringify(recordOf(done, pseudonym))}\n`).join(''));
    }
  });
  return count;
}
