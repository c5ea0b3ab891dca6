import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

/** What a zip says is in it. */
export interface Zip {
  readonly file: ZipFile;
  readonly entries: readonly Entry[];
}

/** Opens what is one plain zip from its first byte to its last; throws where it is not, or can't be read. */
export async function openZip(bytes: Buffer): Promise<Zip> {
  // Sizes are counted while unpacking, so that what lies about them is told apart from what is broken.
  const file = await fromBufferPromise(bytes, { validateEntrySizes: false, strictFileNames: true });
  const entries: Entry[] = [];
  for await (const entry of file.eachEntry()) entries.push(entry);
  const begins = entries.some(({ relativeOffsetOfLocalHeader }) => relativeOffsetOfLocalHeader === 0);
  if (!begins || file.comment.length > 0) throw new Error('Something stands before this zip, or behind it.');
  return { file, entries };
}

/** How large an entry becomes, counted and thrown away; counting stops once it is above `most`. Throws where it is broken. */
export async function unpackedSize({ file }: Zip, entry: Entry, most: number): Promise<number> {
  let size = 0;
  for await (const part of await file.openReadStreamPromise(entry)) {
    size += (part as Buffer).length;
    if (size > most) break;
  }
  return size;
}
