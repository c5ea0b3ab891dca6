import { asHtml, asText, type Letter } from './letter.js';

const letter: Letter = {
  to: 'noor@example.nl',
  subject: 'Uitnodiging van <De Brug>',
  paragraphs: ['De Brug & vrienden nodigt u uit.'],
  code: '123456',
  link: { label: 'Uitnodiging openen', address: 'https://kring.example/uitnodiging#a&b' },
};

test('reads as plain text, with the address written out', () => {
  const text = asText(letter);
  expect(text).toContain('De Brug & vrienden nodigt u uit.');
  expect(text).toContain('123456');
  expect(text).toContain('https://kring.example/uitnodiging#a&b');
});

test('what somebody wrote is never HTML', () => {
  const html = asHtml({ ...letter, paragraphs: ['<img src=x onerror="alert(1)">'] });
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  expect(html).toContain('<title>Uitnodiging van &lt;De Brug&gt;</title>');
});

test('fetches nothing, so that nobody sees when it was opened', () => {
  expect(asHtml(letter)).not.toMatch(/<(img|link|script|iframe)|url\(/);
});
