import { openMailServer, type MailServer } from '@kring/testing';
import { setApiStage, type ApiStage, type Browser } from '../setup/api-stage.js';
import { Phone } from '../setup/phone.js';

// What leaves by mail, through the real worker and a real SMTP server, also when that was away.

let stage: ApiStage;
let server: MailServer;
let administrator: Browser;

beforeAll(async () => {
  server = await openMailServer();
  const known = { KRING_MAIL_URL: server.url, KRING_MAIL_FROM: 'Kring <kring@example.nl>' };
  stage = await setApiStage({ worker: true, known: { ...known, KRING_PUBLIC_URL: 'http://kring.test' } });
  administrator = await stage.member(stage.region.administrator);
});

afterAll(async () => {
  await stage.close();
  await server.close();
});

async function until<T>(find: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let waited = 0; waited < 40_000; waited += 50) {
    const found = await find();
    if (found) return found;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error('It did not happen in forty seconds.');
}

let number = 0;
async function invite(): Promise<string> {
  const mail = `noor${(number += 1)}@example.nl`;
  const body = { name: 'Noor Zonnestraal', mail, role: 'volunteer' };
  expect((await administrator.send('POST', '/v1/invitations', body)).status).toBe(201);
  return mail;
}
const mailTo = (address: string) => until(() => server.mails.findLast(({ to }) => to.includes(address)));
const tokenIn = (text: string) => /\/uitnodiging#([\w-]{43})/.exec(text)![1]!;
const look = (token: string) => new Phone(stage.address).send('POST', '/v1/invitations/look', { token });

test('an invitation leaves by SMTP with a link that opens it', async () => {
  const { from, text } = await mailTo(await invite());
  expect(from).toBe('kring@example.nl');
  expect(text).toContain('De Brug');
  // The mail is out a moment before its transaction is.
  const { status } = await until(async () => {
    const answer = await look(tokenIn(text));
    return answer.status === 200 ? answer : undefined;
  });
  expect(status).toBe(200);
});

test('a mail server that refuses for a while gets the letter later; nothing is lost and no link opens before', async () => {
  server.refuseNext(2);
  const { text } = await mailTo(await invite());
  const { status } = await until(async () => {
    const answer = await look(tokenIn(text));
    return answer.status === 200 ? answer : undefined;
  });
  expect(status).toBe(200);
  expect(server.refused).toBeGreaterThanOrEqual(2);
});

test('a mail server that is away: everything else goes on, and the letter goes out when it is back', async () => {
  await server.pause();
  const mail = await invite();
  const state = async () =>
    stage.database.query<{ token_hash: string | null }>(
      'select token_hash from organisations.invitation where mail = $1',
      [mail],
    );
  const { body } = await administrator.get('/v1/roster');
  expect(JSON.stringify(body)).toContain(mail);
  expect(await state()).toEqual([{ token_hash: null }]);
  await server.resume();
  const { text } = await mailTo(mail);
  await until(async () => ((await look(tokenIn(text))).status === 200 ? true : undefined));
  expect(await state()).toEqual([{ token_hash: expect.any(String) }]);
});

test('no letter tells anything of a participant, nor of who was invited or by whom', async () => {
  const { participantId } = await stage.story.accepted('Zonnestraal', ['identity', 'contact', 'wishes']);
  await mailTo(await invite());
  const account = await stage.database.query<{ mail: string }>(
    `select a.mail from identity.account a join organisations.member m on m.account_id = a.id where m.id = $1`,
    [stage.region.bridge.volunteer.memberId],
  );
  await new Phone(stage.address).send('POST', '/v1/mail-codes', { mail: account[0]!.mail });
  const code = await mailTo(account[0]!.mail);
  expect(code.text).toMatch(/^\d{6}$/m);
  expect(server.mails.length).toBeGreaterThan(3);
  const secrets = ['Zonnestraal', 'Administrator', '31600000099', 'language-skills', participantId];
  for (const { source, text } of server.mails) {
    for (const secret of secrets) expect(source + text).not.toContain(secret);
  }
});
