import { NumberInName } from '../outcomes.errors.js';
import { fileName } from './file-name.js';

test.each([
  ['verslag.pdf', 'verslag.pdf'],
  ['Verslag.PDF', 'Verslag.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\noor\\brief.pdf', 'brief.pdf'],
  ['a\u202Efdp.exe', 'afdp.exe.pdf'],
  ['a\r\nb\0c\u200F.pdf', 'abc.pdf'],
  ['<img src=x>.pdf', '-img src=x-.pdf'],
  ['...', 'bijlage.pdf'],
  ['', 'bijlage.pdf'],
  ['رسالة.pdf', 'رسالة.pdf'],
  ['ቀን.pdf', 'ቀን.pdf'],
  ['x'.repeat(300), `${'x'.repeat(100)}.pdf`],
])('%j is kept as %j', (sent, kept) => expect(fileName(sent, 'application/pdf')).toBe(kept));

test('a name ends as what the file is', () => {
  expect(fileName('foto.jpeg', 'image/jpeg')).toBe('foto.jpg');
  expect(fileName('foto.pdf', 'image/png')).toBe('foto.pdf.png');
});

test('a citizen service number is in no name', () => {
  expect(() => fileName('111222333.pdf', 'application/pdf')).toThrow(NumberInName);
});
