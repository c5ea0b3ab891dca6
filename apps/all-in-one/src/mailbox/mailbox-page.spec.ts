import { mailboxPage } from './mailbox-page.js';

const at = new Date('2026-11-23T12:00:00Z');
const letter = {
  to: 'noor@example.nl',
  subject: 'Uitnodiging van <b>De Brug</b>',
  paragraphs: ['Hallo & welkom'],
  code: '123456',
  link: { label: 'Openen', address: 'http://localhost:3000/uitnodiging#abc"x' },
};

test('shows to whom, what, the code and the link, and no HTML that somebody wrote', () => {
  const page = mailboxPage([{ at, letter }]);
  expect(page).toContain('Aan noor@example.nl, 13:00:00');
  expect(page).toContain('Uitnodiging van &lt;b&gt;De Brug&lt;/b&gt;');
  expect(page).toContain('<code>123456</code>');
  expect(page).toContain('href="http://localhost:3000/uitnodiging#abc&quot;x"');
});

test('says that there is no mail yet, and asks again by itself', () => {
  const page = mailboxPage([]);
  expect(page).toContain('Er is nog geen post.');
  expect(page).toContain('http-equiv="refresh"');
});
