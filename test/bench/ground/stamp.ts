import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { schema } from '@kring/scopes';
import { generator } from './generate.js';
import type { Sizes } from './sizes.js';

// Consents last a year and the youngest half of one is measured: older data would run out under it.
const KEEPS_FOR = 120 * 86_400_000;

/** What the data were made from: generator, sizes and the whole schema. */
export function fingerprint(sizes: Sizes): string {
  return createHash('sha256')
    .update(generator)
    .update(JSON.stringify(sizes))
    .update(JSON.stringify(schema.rooms))
    .digest('hex');
}

/** The note beside the data that says what they were made from; without it they are made anew. */
export class Stamp {
  constructor(private readonly file: string) {}

  async fits(wanted: string): Promise<boolean> {
    const text = await readFile(this.file, 'utf8').catch(() => '{}');
    const { from, at } = JSON.parse(text) as { from?: string; at?: string };
    return from === wanted && at !== undefined && Date.now() - Date.parse(at) < KEEPS_FOR;
  }

  async put(from: string): Promise<void> {
    await writeFile(this.file, JSON.stringify({ from, at: new Date().toISOString() }));
  }

  async take(): Promise<void> {
    await rm(this.file, { force: true });
  }
}
