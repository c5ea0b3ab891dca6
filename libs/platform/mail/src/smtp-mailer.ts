import { createTransport } from 'nodemailer';
import { asHtml, asText, type Letter } from './letter.js';
import { Mailer } from './mailer.js';

// Shorter than the time that a transaction may stand still: a server that does not answer must not keep it open.
const PATIENCE = {
  connectionTimeout: 5_000,
  greetingTimeout: 5_000,
  socketTimeout: 10_000,
  dnsTimeout: 5_000,
};

/** Sends by SMTP (RFC 5321), as text and as simple HTML. */
export class SmtpMailer extends Mailer {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport({ url, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true });
  }

  async send(letter: Letter): Promise<void> {
    await this.transport.sendMail({
      from: this.from,
      to: { name: '', address: letter.to },
      subject: letter.subject,
      text: asText(letter),
      html: asHtml(letter),
      // No answer from a machine is wanted (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }
}
