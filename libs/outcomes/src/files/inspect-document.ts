import { HoldsMacros, NotWhatItSays, TooLargeInside, Unreadable } from '../outcomes.errors.js';
import { unpackedSize } from './unpacked-size.js';
import { zipEntries, type ZipEntry } from './zip-entries.js';

export const UNPACKED_BYTES = 50 * 1024 * 1024;
export const ENTRIES = 1000;

const HAS_TO_BE = ['[Content_Types].xml', 'word/document.xml'];

/** Throws unless this zip is a Word document without macros that stays within bounds, by what it says and by what it is. */
export async function inspectDocument(bytes: Buffer): Promise<void> {
  const entries = zipEntries(bytes);
  if (entries === null) throw new Unreadable();
  inspectDirectory(entries);
  let left = UNPACKED_BYTES;
  for (const entry of entries) {
    const size = await unpackedSize(bytes, entry, left);
    if (size === null) throw new Unreadable();
    if (size > left) throw new TooLargeInside();
    if (size !== entry.size) throw new NotWhatItSays();
    left -= size;
  }
}

/** What the directory says, before anything is unpacked. */
function inspectDirectory(entries: readonly ZipEntry[]): void {
  const names = entries.map(({ name }) => name);
  const said = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > ENTRIES || said > UNPACKED_BYTES) throw new TooLargeInside();
  if (HAS_TO_BE.some((name) => !names.includes(name))) throw new NotWhatItSays();
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new Unreadable();
  if (names.some((name) => /vbaproject\.bin$/i.test(name))) throw new HoldsMacros();
}
