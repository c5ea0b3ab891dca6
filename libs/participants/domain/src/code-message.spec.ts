import { codeMessage } from './code-message.js';

test('the message is in her language, and in Dutch where there is no text in it', () => {
  expect(codeMessage('012345', 'nl')).toBe('Uw code is 012345. Geef deze code aan niemand.');
  expect(codeMessage('012345', 'ar')).toContain('رمزكِ هو 012345');
  expect(codeMessage('012345', 'ti')).toBe(codeMessage('012345', 'nl'));
});
