/** One file in a zip, as its central directory has it (APPNOTE 6.3.10, 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly at: number;
}

const END_LENGTH = 22;
const HEADER_LENGTH = 46;

/** What a zip says is in it; null where it is not one plain zip from its first byte to its last. */
export function zipEntries(bytes: Buffer): ZipEntry[] | null {
  const end = bytes.length - END_LENGTH;
  if (end < 0 || bytes.readUInt32LE(end) !== 0x06054b50) return null;
  const [disk, firstDisk, onDisk, count] = [4, 6, 8, 10].map((at) => bytes.readUInt16LE(end + at));
  const start = bytes.readUInt32LE(end + 16);
  const isWhole = disk === 0 && firstDisk === 0 && onDisk === count && bytes.readUInt16LE(end + 20) === 0;
  if (!isWhole || start + bytes.readUInt32LE(end + 12) !== end) return null;
  return entriesBetween(bytes, start, end, count!);
}

function entriesBetween(bytes: Buffer, start: number, end: number, count: number): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = start;
  while (at + HEADER_LENGTH <= end && bytes.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extra, comment] = [28, 30, 32].map((part) => bytes.readUInt16LE(at + part));
    const next = at + HEADER_LENGTH + nameLength! + extra! + comment!;
    entries.push({
      name: bytes.toString('utf8', at + HEADER_LENGTH, at + HEADER_LENGTH + nameLength!),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at = next;
  }
  return at === end && entries.length === count ? entries : null;
}

const LOCAL_LENGTH = 30;

/** The packed bytes of an entry; null where they are not where the directory says. */
export function packedBytes(bytes: Buffer, { at, packedSize }: ZipEntry): Buffer | null {
  if (at + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) return null;
  const start = at + LOCAL_LENGTH + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  return start + packedSize <= bytes.length ? bytes.subarray(start, start + packedSize) : null;
}
