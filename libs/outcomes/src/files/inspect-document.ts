import type { Entry } from 'yauzl';
import { HoldsMacros, NotWhatItSays, TooLargeInside, Unreadable } from '../outcomes.errors.js';
import { openZip, unpackedSize } from './zip.js';

export const UNPACKED_BYTES = 50 * 1024 * 1024;
export const ENTRIES = 1000;

const HAS_TO_BE = ['[Content_Types].xml', 'word/document.xml'];

/** Throws unless this zip is a Word document without macros that stays within bounds, by what it says and by what it is. */
export async function inspectDocument(bytes: Buffer): Promise<void> {
  const zip = await readable(openZip(bytes));
  inspectDirectory(zip.entries);
  let left = UNPACKED_BYTES;
  for (const entry of zip.entries) {
    const size = await readable(unpackedSize(zip, entry, left));
    if (size > left) throw new TooLargeInside();
    if (size !== entry.uncompressedSize) throw new NotWhatItSays();
    left -= size;
  }
}

/** What the directory says, before anything is unpacked. */
function inspectDirectory(entries: readonly Entry[]): void {
  const names = entries.map(({ fileName }) => fileName);
  const said = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (entries.length > ENTRIES || said > UNPACKED_BYTES) throw new TooLargeInside();
  if (HAS_TO_BE.some((name) => !names.includes(name))) throw new NotWhatItSays();
  if (entries.some((entry) => entry.isEncrypted())) throw new Unreadable();
  if (names.some((name) => /vbaproject\.bin$/i.test(name))) throw new HoldsMacros();
}

const readable = <T>(reading: Promise<T>): Promise<T> =>
  reading.catch(() => {
    throw new Unreadable();
  });
