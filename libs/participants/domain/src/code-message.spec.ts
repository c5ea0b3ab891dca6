import { codeMessage, linkMessage } from './code-message.js';

test('the message is in her language, and in Dutch where there is no text in it', () => {
  expect(codeMessage('012345', 'nl')).toBe('Uw code is 012345. Geef deze code aan niemand.');
  expect(codeMessage('012345', 'ar')).toContain('رمزكِ هو 012345');
  expect(codeMessage('012345', 'ti')).toBe(codeMessage('012345', 'nl'));
});

test('a link says nothing of what it opens', () => {
  expect(linkMessage('https://kring.nl/my/#desk=x', 'nl')).toBe(
    'Open uw link: https://kring.nl/my/#desk=x Geef deze link aan niemand.',
  );
  expect(linkMessage('https://kring.nl/my/#desk=x', 'ar')).toContain('https://kring.nl/my/#desk=x');
});
