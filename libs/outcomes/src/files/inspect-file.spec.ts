import { docxOf, jpegOf, pdfOf, pngOf, zipOf } from '@kring/testing';
import { inspectFile } from './inspect-file.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MB = 1024 * 1024;

const inspected = (bytes: Buffer, type: string, name = 'bestand') => inspectFile({ name, type, bytes });
const refusal = (bytes: Buffer, type: string) =>
  inspected(bytes, type).then(
    () => 'taken',
    (error: Error) => error.name,
  );

test.each([
  ['application/pdf', pdfOf(), 'bestand.pdf'],
  ['image/png', pngOf(), 'bestand.png'],
  ['image/jpeg', jpegOf(), 'bestand.jpg'],
  [DOCX, docxOf(), 'bestand.docx'],
])('a file that is what it says is taken as it came (%s)', async (type, bytes, name) => {
  expect(await inspected(bytes, type)).toEqual({ name, type, bytes });
});

const END_LENGTH = 22;

/** A zip behind something else, which says rightly where its parts are now. */
function behind(first: Buffer, zip: Buffer): Buffer {
  const bytes = Buffer.concat([first, zip]);
  const end = bytes.length - END_LENGTH;
  const moves = (at: number) => bytes.writeUInt32LE(bytes.readUInt32LE(at) + first.length, at);
  moves(end + 16);
  for (let at = bytes.readUInt32LE(end + 16); at < end; at += 46 + bytes.readUInt16LE(at + 28))
    moves(at + 42);
  return bytes;
}

function withComment(zip: Buffer): Buffer {
  const bytes = Buffer.concat([zip, Buffer.from('<html>')]);
  bytes.writeUInt16LE(6, zip.length - 2);
  return bytes;
}

describe('what is something else than it says', () => {
  test.each([
    ['a picture that says it is a PDF', pngOf(), 'application/pdf'],
    ['a PDF that says it is a picture', pdfOf(), 'image/png'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'application/pdf'],
    ['a drawing with a script', Buffer.from('<svg onload="x"/>'), 'image/png'],
    ['a program', Buffer.from('MZ\x90\0'), 'application/pdf'],
    ['a zip that is no document', zipOf([{ name: 'a.txt', bytes: Buffer.from('a') }]), DOCX],
    ['nothing', Buffer.alloc(0), 'application/pdf'],
    ['a type that is not taken', pngOf(), 'image/gif'],
  ])('is refused: %s', async (_, bytes, type) => {
    expect(await refusal(bytes, type)).toBe('NotWhatItSays');
  });
});

describe('what is two things at once', () => {
  const zip = zipOf([{ name: 'a.html', bytes: Buffer.from('<script>') }]);

  test.each([
    ['a picture with a zip behind it', Buffer.concat([pngOf(), zip]), 'image/png'],
    ['a photo with a zip behind it', Buffer.concat([jpegOf(), zip]), 'image/jpeg'],
    ['a PDF with a zip behind it', Buffer.concat([pdfOf(), zip]), 'application/pdf'],
    ['a photo with a PDF in its comment', jpegOf(8, 8, '%PDF-1.4'), 'image/jpeg'],
    ['a picture with anything behind it', Buffer.concat([pngOf(), Buffer.from('<html>')]), 'image/png'],
  ])('is refused: %s', async (_, bytes, type) => {
    expect(await refusal(bytes, type)).toBe('MoreThanOneThing');
  });

  test('a document with something before or behind its zip is no document', async () => {
    expect(await refusal(Buffer.concat([docxOf(), Buffer.from('x')]), DOCX)).toBe('Unreadable');
    expect(await refusal(Buffer.concat([zip, docxOf()]), DOCX)).toBe('Unreadable');
    expect(await refusal(behind(zip, docxOf()), DOCX)).toBe('Unreadable');
    expect(await refusal(withComment(docxOf()), DOCX)).toBe('Unreadable');
  });
});

describe('what grows when it is opened', () => {
  const zeros = (size: number) => Buffer.alloc(size);

  test('a bomb that says how large it is', async () => {
    const bomb = docxOf({ name: 'word/media/a', bytes: zeros(51 * MB) });
    expect(bomb.length).toBeLessThan(MB);
    expect(await refusal(bomb, DOCX)).toBe('TooLargeInside');
  });

  test('a bomb whose headers lie', async () => {
    const bomb = docxOf({ name: 'word/media/a', bytes: zeros(51 * MB), said: 10 });
    expect(await refusal(bomb, DOCX)).toBe('TooLargeInside');
  });

  test('several that are small alone and too large together', async () => {
    const parts = [1, 2, 3].map((n) => ({ name: `word/media/${n}`, bytes: zeros(20 * MB), said: 10 }));
    expect(await refusal(docxOf(parts[0]!), DOCX)).toBe('NotWhatItSays');
    expect(await refusal(docxOf(...parts.map((part) => ({ ...part, said: 20 * MB }))), DOCX)).toBe(
      'TooLargeInside',
    );
  });

  test('more than a thousand entries', async () => {
    const parts = Array.from({ length: 999 }, (_, n) => ({ name: `word/${n}`, bytes: zeros(1) }));
    expect(await refusal(docxOf(...parts), DOCX)).toBe('TooLargeInside');
    expect(await refusal(docxOf(...parts.slice(1)), DOCX)).toBe('taken');
  });

  test.each([
    ['image/png', pngOf],
    ['image/jpeg', jpegOf],
  ] as const)('more than fifty megapixels (%s)', async (type, picture) => {
    expect(await refusal(picture(10_000, 5_000), type)).toBe('taken');
    expect(await refusal(picture(10_000, 5_001), type)).toBe('TooLargeInside');
  });
});

test('a document with a macro, one with a password and one that is broken are refused', async () => {
  const bytes = Buffer.from('x');
  expect(await refusal(docxOf({ name: 'word/vbaProject.bin', bytes }), DOCX)).toBe('HoldsMacros');
  expect(await refusal(docxOf({ name: 'word/a', bytes, isEncrypted: true }), DOCX)).toBe('Unreadable');
  const broken = docxOf();
  broken.fill(0xff, 55, 60);
  expect(await refusal(broken, DOCX)).toBe('Unreadable');
  expect(await refusal(docxOf().subarray(0, -30), DOCX)).toBe('Unreadable');
});

test('a picture without its size and a PDF that stops halfway are not to be read', async () => {
  const headless = Buffer.concat([pngOf().subarray(0, 12), pngOf().subarray(-8)]);
  expect(await refusal(headless, 'image/png')).toBe('Unreadable');
  expect(await refusal(Buffer.from('\xff\xd8\xff\xda\0\x02', 'latin1'), 'image/jpeg')).toBe('Unreadable');
  expect(await refusal(Buffer.from('%PDF-1.7 and no more'), 'application/pdf')).toBe('Unreadable');
});
