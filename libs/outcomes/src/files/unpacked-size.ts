import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { packedBytes, type ZipEntry } from './zip-entries.js';

const STORED = 0;
const DEFLATED = 8;

/**
 * How large an entry becomes when it is unpacked, counted and thrown away; counting stops once it is above `most`.
 * Null where it can't be unpacked.
 */
export async function unpackedSize(bytes: Buffer, entry: ZipEntry, most: number): Promise<number | null> {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return null;
  if (entry.method === STORED) return packed.length;
  if (entry.method !== DEFLATED) return null;
  let size = 0;
  try {
    for await (const part of Readable.from([packed]).pipe(createInflateRaw())) {
      size += (part as Buffer).length;
      if (size > most) break;
    }
  } catch {
    return null;
  }
  return size;
}
