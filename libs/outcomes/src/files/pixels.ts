export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** How large a PNG says it is; null where its first chunk is not its header. */
export function pngPixels(bytes: Buffer): Pixels | null {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

// All frames of JPEG begin with these markers but three, which are tables (ITU T.81, B.1).
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** How large a JPEG says it is, by its first frame; null where none is found before its data begins. */
export function jpegPixels(bytes: Buffer): Pixels | null {
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (marker === 0xda) return null;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
