import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly from: string;
  readonly to: string[];
  /** The message as it came over the wire. */
  readonly source: string;
  /** Its plain text, decoded. */
  readonly text: string;
}

export interface MailServer {
  readonly url: string;
  readonly mails: readonly ReceivedMail[];
  /** How many mails were refused. */
  readonly refused: number;
  /** The next mails are refused for now (RFC 5321: 451). */
  refuseNext(times?: number): void;
  /** It is away: nobody listens at its address. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
}

const decoded = (quoted: string): string => {
  const joined = quoted.replace(/=\r?\n/g, '');
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};

/** The first part of a message: its plain text. */
function textOf(source: string): string {
  const start = source.search(/Content-Type: text\/plain/);
  const part = source.slice(start);
  const body = part.slice(part.search(/\r?\n\r?\n/) + 2);
  const text = body.slice(0, body.search(/\r?\n--/));
  return /quoted-printable/.test(part.slice(0, 200)) ? decoded(text) : text;
}

type Receive = (mail: ReceivedMail) => Error | undefined;

function serverThat(receive: Receive): SMTPServer {
  return new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const source = Buffer.concat(chunks).toString('utf8');
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        const to = envelope.rcptTo.map(({ address }) => address);
        done(receive({ from, to, source, text: textOf(source) }));
      });
    },
  });
}

const listening = async (server: SMTPServer, port: number): Promise<number> => {
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return (server.server.address() as AddressInfo).port;
};
const closed = (server: SMTPServer) => new Promise<void>((done) => server.close(() => done()));

/** A real SMTP server on a port of its own, which keeps what it receives. */
export async function openMailServer(): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  let [refusing, refused] = [0, 0];
  const receive: Receive = (mail) => {
    if (refusing === 0) return void mails.push(mail);
    refusing -= 1;
    refused += 1;
    return Object.assign(new Error('not now'), { responseCode: 451 });
  };
  let server = serverThat(receive);
  const port = await listening(server, 0);
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    get refused() {
      return refused;
    },
    refuseNext: (times = 1) => void (refusing = times),
    pause: () => closed(server),
    async resume() {
      server = serverThat(receive);
      await listening(server, port);
    },
    close: () => closed(server),
  };
}
