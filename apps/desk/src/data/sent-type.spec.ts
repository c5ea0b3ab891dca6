import { sentType } from './sent-type.js';

test('a file is what the browser says it is, or what its name says, or nothing in particular', () => {
  expect(sentType({ name: 'a.png', type: 'image/png' })).toBe('image/png');
  expect(sentType({ name: 'Brief.DOCX', type: '' })).toMatch(/wordprocessingml/);
  expect(sentType({ name: 'brief', type: '' })).toBe('application/octet-stream');
});
