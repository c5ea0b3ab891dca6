import type { AttachmentType } from '@kring/contracts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const BEGINNINGS: readonly (readonly [AttachmentType, string])[] = [
  ['application/pdf', '%PDF-'],
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff'],
  [DOCX, 'PK\x03\x04'],
];

/** What a file is by its first bytes, never by its name; a zip is taken for a document until it is looked into. */
export function foundType(bytes: Buffer): AttachmentType | null {
  const found = BEGINNINGS.find(([, beginning]) =>
    bytes.subarray(0, beginning.length).equals(latin(beginning)),
  );
  return found?.[0] ?? null;
}

// A reader of PDF looks for its mark in the first kilobyte, and one of zip from the end on.
const PDF_IS_LOOKED_FOR = 1024;
const ZIP_IS_LOOKED_FOR = 22 + 65_535;

/** Whether other programs would read it as something else than it begins as. */
export function isMoreThan(type: AttachmentType, bytes: Buffer): boolean {
  const begin = bytes.subarray(0, PDF_IS_LOOKED_FOR);
  if (begin.lastIndexOf('%PDF-') > 0) return true;
  if (type === 'image/png' && !bytes.subarray(-8).equals(latin('IEND\xaeB`\x82'))) return true;
  return type !== DOCX && bytes.subarray(-ZIP_IS_LOOKED_FOR).includes(latin('PK\x05\x06'));
}

function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
