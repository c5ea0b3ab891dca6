import {
  Authenticator,
  codeFor,
  letterTo,
  tokenFor,
  type AskedToMake,
  type AskedToUse,
} from '@kring/testing';
import { setApiStage, type Answer, type ApiStage, type Browser } from '../setup/api-stage.js';
import { Phone } from '../setup/phone.js';

// Who was invited comes in, once, with the address that was invited; every other way in is refused alike.

const PUBLIC_URL = 'http://kring.test';
let stage: ApiStage;
let administrator: Browser;

beforeAll(async () => {
  stage = await setApiStage({ known: { KRING_PUBLIC_URL: PUBLIC_URL } });
  administrator = await stage.member(stage.region.administrator);
});

afterAll(() => stage.close());

const told = ({ status, body }: Answer) => JSON.stringify({ status, ...body, requestId: '' });
const browser = () => new Phone(stage.address);
const at = { origin: PUBLIC_URL };

let number = 0;
async function invited(mail = `noor${(number += 1)}@example.nl`, by = administrator) {
  const body = { name: 'Noor Jansen', mail, role: 'volunteer' };
  const { status, body: made } = await by.send('POST', '/v1/invitations', body);
  expect(status).toBe(201);
  await stage.react();
  return { mail, token: tokenFor(mail), memberId: made['id'] as string };
}

/** She makes a passkey on this device and accepts with it. */
async function accept(who: Phone, token: string, device = new Authenticator()): Promise<Answer> {
  const { body, status } = await who.send('POST', '/v1/invitations/passkey-challenges', { token });
  if (status !== 200) return who.send('POST', '/v1/invitations/passkey-challenges', { token });
  const response = device.make(body['options'] as AskedToMake, at);
  return who.send('POST', '/v1/invitations/passkeys', { token, response });
}

async function signIn(device: Authenticator): Promise<Answer> {
  const who = browser();
  const { body } = await who.send('POST', '/v1/passkey-challenges');
  const response = device.use(body['options'] as AskedToUse, at);
  return who.send('POST', '/v1/passkey-sessions', { response });
}

const byCode = async (who: Phone, token: string, mail: string) => {
  expect((await who.send('POST', '/v1/invitations/mail-codes', { token })).status).toBe(204);
  await stage.react();
  return who.send('POST', '/v1/invitations/mail-sessions', { token, code: codeFor(mail) });
};

test('she reads what she is asked for, and only enough of the address to know her own', async () => {
  const { token } = await invited('wilhelmina@example.nl');
  const { body, text } = await browser().send('POST', '/v1/invitations/look', { token });
  expect(body).toMatchObject({
    name: 'Noor Jansen',
    mail: 'w•••@example.nl',
    organisation: { name: 'De Brug', kind: 'migrant' },
    roles: ['volunteer'],
    ways: ['passkey', 'mail-code'],
  });
  expect(text).not.toContain('wilhelmina');
});

test('invitation, passkey, in; and in again with that passkey', async () => {
  const [who, device, { token, memberId }] = [browser(), new Authenticator(), await invited()];
  const { status, body } = await accept(who, token, device);
  expect([status, body['member']]).toEqual([200, { id: memberId, name: 'Noor Jansen', role: 'volunteer' }]);
  expect((await who.get('/v1/members')).status).toBe(200);
  expect((await signIn(device)).body).toMatchObject({ member: { id: memberId } });
});

test('invitation, code by mail, in; the code goes to the address that was invited', async () => {
  const { token, mail, memberId } = await invited();
  const answer = await byCode(browser(), token, mail);
  expect(answer.body).toMatchObject({ kind: 'member', member: { id: memberId } });
});

test('used, expired, replaced, withdrawn and unknown read alike, whatever is tried', async () => {
  const used = await invited();
  await accept(browser(), used.token);
  const expired = await invited();
  await stage.database.query(`update organisations.invitation set valid_until = now() where mail = $1`, [
    expired.mail,
  ]);
  const replaced = await invited();
  await administrator.send('POST', `/v1/members/${replaced.memberId}/invitations`);
  const unknown = 'x'.repeat(43);
  const device = new Authenticator();
  const elsewhere = browser();
  const { body } = await elsewhere.send('POST', '/v1/invitations/passkey-challenges', {
    token: (await invited()).token,
  });
  const response = device.make(body['options'] as AskedToMake, at);
  const answers = [];
  for (const token of [used.token, expired.token, replaced.token, unknown]) {
    for (const way of ['look', 'passkey-challenges', 'mail-codes', 'provider-sign-ins']) {
      answers.push(await browser().send('POST', `/v1/invitations/${way}`, { token }));
    }
    answers.push(await browser().send('POST', '/v1/invitations/mail-sessions', { token, code: '123456' }));
    answers.push(await elsewhere.send('POST', '/v1/invitations/passkeys', { token, response }));
    answers.push(await administrator.send('POST', '/v1/invitations/acceptances', { token }));
  }
  expect(new Set(answers.map(told))).toEqual(new Set([told(answers[0]!)]));
  expect(answers[0]!.status).toBe(404);
});

test('a passkey that was made for one invitation does not accept another', async () => {
  const [mine, theirs] = [await invited(), await invited()];
  const who = browser();
  const { body } = await who.send('POST', '/v1/invitations/passkey-challenges', { token: mine.token });
  const response = new Authenticator().make(body['options'] as AskedToMake, at);
  const answer = await who.send('POST', '/v1/invitations/passkeys', { token: theirs.token, response });
  expect(answer.status).toBe(400);
  const look = await who.send('POST', '/v1/invitations/look', { token: theirs.token });
  expect(look.status).toBe(200);
});

test('signed in as somebody else she is told so, and it stays open for whom it is', async () => {
  const { token, mail } = await invited();
  const answer = await administrator.send('POST', '/v1/invitations/acceptances', { token });
  expect([answer.status, answer.body['detail']]).toEqual([409, expect.stringContaining('ander mailadres')]);
  expect(answer.text).not.toContain(mail);
  expect((await accept(browser(), token)).status).toBe(200);
});

test('who has an account proves that it is hers: the link alone adds no passkey to it', async () => {
  const first = await invited();
  const who = browser();
  await accept(who, first.token);
  const other = await stage.member(stage.region.delft.director);
  const second = await invited(first.mail, other);
  const look = await browser().send('POST', '/v1/invitations/look', { token: second.token });
  expect(look.body['ways']).toEqual(['provider', 'signed-in', 'mail-code']);
  const challenge = { token: second.token };
  const refused = await browser().send('POST', '/v1/invitations/passkey-challenges', challenge);
  expect(refused.status).toBe(409);
  const accepted = await who.send('POST', '/v1/invitations/acceptances', challenge);
  expect(accepted.body).toMatchObject({ organisation: { name: 'Gemeente Delft' } });
  expect(accepted.body['memberships']).toHaveLength(2);
});

test('one organisation at a time: she goes on as another of hers, and as nobody else’s', async () => {
  const { mail, token } = await invited();
  const who = browser();
  const here = (await accept(who, token)).body['member'] as { id: string };
  const second = await invited(mail, await stage.member(stage.region.delft.director));
  await who.send('POST', '/v1/invitations/acceptances', { token: second.token });
  expect((await who.get('/v1/roster')).status).toBe(403);
  const choose = (memberId: string) => who.send('POST', '/v1/session/membership', { memberId });
  expect((await choose(here.id)).body).toMatchObject({ organisation: { name: 'De Brug' } });
  const strangers = await choose(stage.region.other.coordinator.memberId);
  const absent = await choose('0199aaaa-0000-7000-8000-000000000099');
  expect([strangers.status, told(strangers)]).toEqual([404, told(absent)]);
});

test('an invitation holds no more than it must: no name, no role, no sender in the letter', async () => {
  const { mail } = await invited();
  const { to, ...letter } = letterTo(mail)!;
  expect(to).toBe(mail);
  for (const word of ['Noor', 'volunteer', 'Maatje', mail])
    expect(JSON.stringify(letter)).not.toContain(word);
});

test('everything that is wrong with an invitation comes back at once', async () => {
  const wrong = { name: ' ', mail: 'noor at example', role: 'boss', teamId: 'x', extra: 1 };
  const { status, body } = await administrator.send('POST', '/v1/invitations', wrong);
  const paths = (body['errors'] as { path: string }[]).map(({ path }) => path);
  expect(status).toBe(400);
  expect(paths).toEqual(expect.arrayContaining(['name', 'mail', 'role', 'teamId']));
});

test('at a municipality she may sign in where its staff do', async () => {
  const { token } = await invited('kees@delft.example', await stage.member(stage.region.delft.director));
  const { body } = await browser().send('POST', '/v1/invitations/provider-sign-ins', { token });
  expect(body).toEqual({ address: `/auth/sign-in?at=${stage.region.delft.id}` });
});
