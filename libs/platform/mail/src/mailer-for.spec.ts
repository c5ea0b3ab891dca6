import type { Settings } from '@kring/platform-config';
import { LocalMailbox } from './local-mailbox.js';
import { mailerFor } from './mailer-for.js';
import { NoMailServer } from './mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

const settings = (known: Partial<Settings>) => ({ KRING_MAIL_FROM: 'a@b.nl', ...known }) as Settings;
const letter = { to: 'a@b.nl', subject: 'x', paragraphs: [] };

test('a mail server that is set is used, in the demo too', () => {
  expect(mailerFor(settings({ KRING_MAIL_URL: 'smtp://localhost', KRING_DEMO: true }))).toBeInstanceOf(
    SmtpMailer,
  );
});

test('the demo keeps its letters to itself, newest first', async () => {
  const mailer = mailerFor(settings({ KRING_DEMO: true }));
  expect(mailer).toBeInstanceOf(LocalMailbox);
  await mailer.send(letter);
  await mailer.send({ ...letter, subject: 'y' });
  expect((mailer as LocalMailbox).letters().map(({ letter: { subject } }) => subject)).toEqual(['y', 'x']);
});

test('without either nothing goes out, and it is said', async () => {
  await expect(mailerFor(settings({ KRING_DEMO: false })).send(letter)).rejects.toThrow(NoMailServer);
});
