import { openMailServer, type MailServer } from '@kring/testing';
import { SmtpMailer } from './smtp-mailer.js';

let server: MailServer;

beforeAll(async () => {
  server = await openMailServer();
});

afterAll(() => server.close());

const letter = {
  to: 'noor@example.nl',
  subject: 'Uitnodiging van Buurthuis Één',
  paragraphs: ['U bent uitgenodigd.'],
  link: { label: 'Openen', address: 'https://kring.example/uitnodiging#abc' },
};

const mailer = () => new SmtpMailer(server.url, 'Kring <kring@example.nl>');

test('a letter arrives with its subject, as text and as HTML, from the address of the settings', async () => {
  await mailer().send(letter);
  const [mail] = server.mails;
  expect(mail).toMatchObject({ from: 'kring@example.nl', to: ['noor@example.nl'] });
  expect(mail!.source).toMatch(/^Subject: =\?UTF-8\?/m);
  expect(mail!.source).toContain('multipart/alternative');
  expect(mail!.source).toContain('Auto-Submitted: auto-generated');
});

test('a name that is an address more makes no second recipient', async () => {
  const before = server.mails.length;
  await mailer()
    .send({ ...letter, to: 'noor@example.nl, eve@example.nl' })
    .catch(() => undefined);
  for (const mail of server.mails.slice(before)) expect(mail.to).not.toContain('eve@example.nl');
});

test('a server that refuses is an error, so that the letter is sent again', async () => {
  server.refuseNext();
  await expect(mailer().send(letter)).rejects.toThrow();
  await expect(mailer().send(letter)).resolves.toBeUndefined();
});

test('a server that is away is an error', async () => {
  const away = new SmtpMailer('smtp://127.0.0.1:1', 'Kring <kring@example.nl>');
  await expect(away.send(letter)).rejects.toThrow();
});
