import { crc32, deflateRawSync } from 'node:zlib';

export interface PackedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** What its headers say of its size, where that is a lie. */
  readonly said?: number;
  readonly isEncrypted?: true;
}

const numbers = (...parts: readonly (readonly [number, 2 | 4])[]): Buffer =>
  Buffer.concat(
    parts.map(([value, width]) => {
      const part = Buffer.alloc(width);
      part.writeUIntLE(value, 0, width);
      return part;
    }),
  );

/** A zip with these files in it, made by hand. */
export function zipOf(files: readonly PackedFile[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, said = bytes.length, isEncrypted } of files) {
    const packed = deflateRawSync(bytes);
    const named = Buffer.from(name);
    const both = numbers(
      [20, 2],
      [isEncrypted ? 1 : 0, 2],
      [8, 2],
      [0, 4],
      [crc32(bytes), 4],
      [packed.length, 4],
      [said, 4],
      [named.length, 2],
      [0, 2],
    );
    const entry = Buffer.concat([numbers([0x04034b50, 4]), both, named, packed]);
    local.push(entry);
    const rest = numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]);
    central.push(Buffer.concat([numbers([0x02014b50, 4], [20, 2]), both, rest, named]));
    at += entry.length;
  }
  const directory = Buffer.concat(central);
  const count = files.length;
  const end = numbers(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [directory.length, 4],
    [at, 4],
    [0, 2],
  );
  return Buffer.concat([...local, directory, end]);
}

const part = (name: string, text = '<x/>'): PackedFile => ({ name, bytes: Buffer.from(text) });

/** A Word document with these files in it beside what makes it one. */
export const docxOf = (...more: readonly PackedFile[]): Buffer =>
  zipOf([part('[Content_Types].xml'), part('word/document.xml'), ...more]);

export const pdfOf = (text = 'hello'): Buffer => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);

export function pngOf(width = 8, height = 8): Buffer {
  const header = Buffer.alloc(25);
  header.write('\x00\x00\x00\rIHDR', 'latin1');
  header.writeUInt32BE(width, 8);
  header.writeUInt32BE(height, 12);
  return Buffer.concat([latin('\x89PNG\r\n\x1a\n'), header, latin('\0\0\0\0IEND\xaeB`\x82')]);
}

export function jpegOf(width = 8, height = 8, comment = ''): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const said = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Buffer.concat([latin('\xff\xd8'), said, latin(comment), frame, latin('\xff\xda\0\x02\xff\xd9')]);
}

function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
