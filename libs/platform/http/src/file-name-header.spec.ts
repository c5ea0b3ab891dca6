import { keptAs, nameIn } from './file-name-header.js';

test.each(['verslag.pdf', 'brief (2).docx', 'رسالة.pdf', `d'Arc; "x".png`])(
  'a name goes there and back as it was (%s)',
  (name) => expect(nameIn(keptAs(name))).toBe(name),
);

test('nothing in a name ends the header that it stands in', () => {
  expect(keptAs('a"; filename=b\r\nx: y')).toMatch(/^attachment; filename\*=UTF-8''[\w%.~!-]+$/);
});

test.each([undefined, 'attachment', 'attachment; filename="x.pdf"', `attachment; filename*=UTF-8''%E0%A4%A`])(
  'what has no name that can be read has none (%s)',
  (header) => expect(nameIn(header)).toBeNull(),
);
