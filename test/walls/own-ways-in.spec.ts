import { Authenticator, codeFor, letterTo, type AskedToMake, type AskedToUse } from '@kring/testing';
import { accountOf, setApiStage, type Answer, type ApiStage } from '../setup/api-stage.js';
import { Phone } from '../setup/phone.js';

// The second way in, and what somebody sees and ends of her own.

const PUBLIC_URL = 'http://kring.test';
let stage: ApiStage;
let mail: string;

beforeAll(async () => {
  stage = await setApiStage({ known: { KRING_PUBLIC_URL: PUBLIC_URL } });
  mail = `${await accountOf(stage, stage.region.bridge.coordinator.memberId)}@example.nl`;
});

beforeEach(async () => {
  await stage.database.query('delete from organisations.mail_code');
});

afterAll(() => stage.close());

const at = { origin: PUBLIC_URL };
const told = ({ status, body }: Answer) => JSON.stringify({ status, ...body, requestId: '' });
const ask = async (who: Phone, address: string) => {
  const answer = await who.send('POST', '/v1/mail-codes', { mail: address });
  await stage.react();
  return answer;
};
const enter = (who: Phone, address: string, code: string) =>
  who.send('POST', '/v1/mail-sessions', { mail: address, code });

/** Somebody who came in by mail. */
async function cameIn(agent?: string): Promise<Phone> {
  const who = new Phone(stage.address, agent);
  await ask(who, mail);
  expect((await enter(who, mail, codeFor(mail))).status).toBe(200);
  return who;
}

async function withPasskey(who: Phone): Promise<Authenticator> {
  const device = new Authenticator();
  const { body } = await who.send('POST', '/v1/passkeys/challenge');
  const response = device.make(body['options'] as AskedToMake, at);
  expect((await who.send('POST', '/v1/passkeys', { response })).status).toBe(201);
  return device;
}

async function signIn(device: Authenticator): Promise<Answer> {
  const who = new Phone(stage.address);
  const { body } = await who.send('POST', '/v1/passkey-challenges');
  const response = device.use(body['options'] as AskedToUse, at);
  return who.send('POST', '/v1/passkey-sessions', { response });
}

test('a code by mail opens a session, also when the address is written in another way', async () => {
  const who = new Phone(stage.address);
  await ask(who, `  ${mail.toUpperCase()} `);
  const { body } = await enter(who, mail, codeFor(mail));
  expect(body).toMatchObject({ kind: 'member', organisation: { name: 'De Brug', mayReceive: true } });
  expect((await who.get('/v1/session')).status).toBe(200);
});

test('a known and an unknown address are answered alike, from the question to the sixth try', async () => {
  const answers = async (address: string) => {
    const who = new Phone(stage.address);
    const heard = [told(await ask(who, address))];
    for (let tries = 0; tries < 6; tries += 1) heard.push(told(await enter(who, address, 'x'.repeat(6))));
    const wrong = () => (address === mail && codeFor(mail) === '123456' ? '123457' : '123456');
    for (let tries = 0; tries < 6; tries += 1) heard.push(told(await enter(who, address, wrong())));
    return heard;
  };
  const known = await answers(mail);
  expect(known).toEqual(await answers('nobody@example.nl'));
  expect(known.map((heard) => JSON.parse(heard).status)).toEqual([204, ...Array(10).fill(400), 429, 429]);
  expect(letterTo('nobody@example.nl')).toBeUndefined();
});

test('a code that was used opens nothing again', async () => {
  const who = await cameIn();
  const again = await enter(new Phone(stage.address), mail, codeFor(mail));
  expect(again.status).toBe(400);
  expect((await who.get('/v1/session')).status).toBe(200);
});

test('a session that is opened is a new one: the number from before is worth nothing', async () => {
  const who = new Phone(stage.address);
  await who.send('POST', '/v1/passkey-challenges');
  const before = who.cookies.get('kring');
  await ask(who, mail);
  await enter(who, mail, codeFor(mail));
  expect(before).toBeDefined();
  expect(who.cookies.get('kring')).not.toBe(before);
});

test('she sees where she is signed in and ends the others, each or all', async () => {
  const here = await cameIn('Mozilla/5.0 (Windows NT 10.0) Firefox/140.0');
  const [one, two] = [await cameIn(), await cameIn()];
  const list = async () => (await here.get('/v1/sessions')).body['items'] as Record<string, unknown>[];
  const all = await list();
  expect(all.filter(({ current }) => current)).toMatchObject([
    { device: 'Firefox op Windows', way: 'mail-code' },
  ]);
  expect(all.filter(({ device }) => device === 'Chrome op Android').length).toBeGreaterThanOrEqual(2);
  const newest = all.find(({ current }) => !current)!;
  expect((await here.send('POST', `/v1/sessions/${String(newest['id'])}/end`)).status).toBe(204);
  expect((await two.get('/v1/session')).status).toBe(401);
  expect((await here.send('POST', '/v1/sessions/end-others')).status).toBe(204);
  expect((await one.get('/v1/session')).status).toBe(401);
  expect(await list()).toHaveLength(1);
});

test('somebody else’s session reads as absent', async () => {
  const who = await cameIn();
  await stage.member(stage.region.other.coordinator);
  const [theirs] = await stage.database.query<{ id: string }>(
    'select id from identity.session where holder_id = $1',
    [await accountOf(stage, stage.region.other.coordinator.memberId)],
  );
  const end = (id: string) => who.send('POST', `/v1/sessions/${id}/end`);
  const [hidden, absent] = [await end(theirs!.id), await end('0199aaaa-0000-7000-8000-000000000099')];
  expect([hidden.status, told(hidden)]).toEqual([404, told(absent)]);
});

test('she adds a passkey, comes in with it, and removes it', async () => {
  const who = await cameIn();
  const device = await withPasskey(who);
  expect((await signIn(device)).status).toBe(200);
  const { items } = (await who.get('/v1/passkeys')).body as unknown as { items: { id: string }[] };
  expect(items).toContainEqual(expect.objectContaining({ device: 'Chrome op Android', refused: false }));
  expect((await who.send('DELETE', `/v1/passkeys/${device.credentialId}`)).status).toBe(204);
  expect((await signIn(device)).status).toBe(400);
});

test('somebody else’s passkey reads as absent', async () => {
  const device = await withPasskey(await cameIn());
  const stranger = await stage.member(stage.region.other.coordinator);
  const answer = await fetch(`${stage.address}/v1/passkeys/${device.credentialId}`, {
    method: 'DELETE',
    headers: { cookie: stranger.cookie },
  });
  expect(answer.status).toBe(404);
  expect((await signIn(device)).status).toBe(200);
});

test('a passkey of whoever works nowhere any more opens nothing, and says nothing else', async () => {
  const device = await withPasskey(await cameIn());
  const { memberId } = stage.region.bridge.coordinator;
  const be = (state: string) =>
    stage.database.query('update organisations.member set state = $2 where id = $1', [memberId, state]);
  await be('suspended');
  const suspended = await signIn(device);
  await be('active');
  const unknown = new Authenticator();
  unknown.make({ challenge: 'x', rp: { id: 'kring.test' }, user: { id: 'eA' } }, at);
  expect([suspended.status, told(suspended)]).toEqual([400, told(await signIn(unknown))]);
});

test('a participant’s passkey opens her own app and never the desk', async () => {
  const participantId = await stage.story.participant('Hiwet');
  const device = await withPasskey(await cameIn());
  await stage.database.query('update identity.passkey set holder_id = $1 where id = $2', [
    participantId,
    device.credentialId,
  ]);
  expect((await signIn(device)).status).toBe(400);
});
