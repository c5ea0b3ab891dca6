import type { AttachmentType } from '@kring/contracts';
import { MoreThanOneThing, NotWhatItSays, TooLargeInside, Unreadable } from '../outcomes.errors.js';
import { fileName } from './file-name.js';
import { foundType, isMoreThan } from './found-type.js';
import { inspectDocument } from './inspect-document.js';
import { jpegPixels, pngPixels, type Pixels } from './pixels.js';

export const MOST_PIXELS = 50_000_000;

export interface InspectedFile {
  readonly name: string;
  readonly type: AttachmentType;
  readonly bytes: Buffer;
}

const SIZES: Partial<Record<AttachmentType, (bytes: Buffer) => Pixels | null>> = {
  'image/png': pngPixels,
  'image/jpeg': jpegPixels,
};

/** The file as it may be kept; throws by what it is, whatever it says that it is. */
export async function inspectFile(sent: {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}): Promise<InspectedFile> {
  const { bytes } = sent;
  const type = foundType(bytes);
  if (type === null || type !== sent.type) throw new NotWhatItSays();
  if (isMoreThan(type, bytes)) throw new MoreThanOneThing();
  inspectPixels(type, bytes);
  if (type === 'application/pdf' && !bytes.subarray(-1024).includes('%%EOF')) throw new Unreadable();
  if (!SIZES[type] && type !== 'application/pdf') await inspectDocument(bytes);
  return { name: fileName(sent.name, type), type, bytes };
}

function inspectPixels(type: AttachmentType, bytes: Buffer): void {
  const sizeOf = SIZES[type];
  if (!sizeOf) return;
  const size = sizeOf(bytes);
  if (size === null) throw new Unreadable();
  if (size.width * size.height > MOST_PIXELS) throw new TooLargeInside();
}
