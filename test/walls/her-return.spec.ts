import type { PaperCard } from '@kring/contracts';
import { Authenticator, type AskedToMake, type AskedToUse } from '@kring/testing';
import { setApiStage, type Answer, type ApiStage } from '../setup/api-stage.js';
import { listen } from '../setup/listener.js';
import { Phone } from '../setup/phone.js';

const PIN = '26849';
const WRONG = '11112';
const PUBLIC_URL = 'http://kring.test';
let stage: ApiStage;
let participantId: string;

beforeAll(async () => {
  stage = await setApiStage({ worker: true, known: { KRING_PUBLIC_URL: PUBLIC_URL } });
});

beforeEach(async () => {
  await stage.database.query('delete from participants.rate');
  participantId = await stage.story.participant('Hiwet');
});

afterAll(() => stage.close());

const told = ({ status, body }: Answer) => JSON.stringify({ status, ...body, requestId: '' });

/** A phone on which she came in: at the desk, or by a code to her own phone. */
async function cameIn(way: 'desk' | 'code-to-phone' = 'code-to-phone'): Promise<Phone> {
  const guide = await stage.member(stage.region.delft.guide);
  const { body } = await guide.send('POST', `/v1/participants/${participantId}/invitations`, { way });
  const token = (body['url'] as string).split('=')[1]!;
  const phone = new Phone(stage.address);
  const shown = body['code'] as { digits: string } | null;
  const sent = shown ? null : await phone.send('POST', '/v1/link-codes', { token });
  const code = shown?.digits ?? /\d{6}/.exec(sent!.body['demoMessage'] as string)![0];
  expect((await phone.send('POST', '/v1/link-sessions', { token, code })).status).toBe(200);
  return phone;
}

const choose = (phone: Phone, more: object = {}) =>
  phone.send('PUT', '/v1/my/pin', { pin: PIN, ownPhone: true, ...more });
const byPin = (phone: Phone, pin = PIN) => phone.send('POST', '/v1/pin-sessions', { pin });
const byCard = (card: string, pin = PIN) =>
  new Phone(stage.address).send('POST', '/v1/card-sessions', { card, pin });
const card = async (phone: Phone) => (await phone.send('POST', '/v1/my/cards')).body as unknown as PaperCard;

test('she closes her app and comes back by her PIN', async () => {
  const phone = await cameIn();
  expect((await choose(phone)).status).toBe(204);
  phone.close();
  expect((await phone.get('/v1/my/circle')).status).toBe(401);
  expect((await phone.get('/v1/return')).body).toEqual({ phone: 'pin' });
  expect((await byPin(phone)).body).toMatchObject({ kind: 'participant', participantId, assurance: 'high' });
  expect((await phone.get('/v1/my/circle')).status).toBe(200);
});

test('what her phone keeps is out of reach of scripts and of other sites', async () => {
  const phone = await cameIn();
  const cookies = (await choose(phone)).headers
    .getSetCookie()
    .find((line) => line.startsWith('kring-device='));
  expect(cookies).toMatch(/HttpOnly/i);
  expect(cookies).toMatch(/SameSite=Strict/i);
  expect(cookies).toMatch(/Max-Age=31536000/i);
});

test('her PIN alone opens nothing: not without her phone, not on another', async () => {
  await choose(await cameIn());
  const strange = new Phone(stage.address);
  const unknown = await byPin(strange);
  strange.cookies.set('kring-device', 'a'.repeat(43));
  expect(unknown.status).toBe(404);
  expect(told(await byPin(strange))).toBe(told(unknown));
});

test('five wrong PINs lock her phone: the answer says so, and her card still opens', async () => {
  const phone = await cameIn();
  await choose(phone);
  const { code } = await card(phone);
  phone.close();
  for (let left = 4; left > 0; left -= 1) {
    const answer = await byPin(phone, WRONG);
    expect([answer.status, answer.body['detail']]).toEqual([400, expect.stringContaining(`${left} keer`)]);
  }
  expect((await byPin(phone, WRONG)).status).toBe(429);
  expect((await byPin(phone)).status).toBe(429);
  expect((await phone.get('/v1/return')).body).toEqual({ phone: 'locked' });
  expect((await byCard(code)).status).toBe(200);
});

test('unknown, wrong, replaced and locked cards and another’s PIN answer with the very same words', async () => {
  const phone = await cameIn();
  await choose(phone);
  const replaced = (await card(phone)).code;
  const hers = (await card(phone)).code;
  const answers = [await byCard('0123456789ABCDEF'), await byCard(replaced)];
  for (let tried = 0; tried < 5; tried += 1) answers.push(await byCard(hers, WRONG));
  answers.push(await byCard(hers));
  participantId = await stage.story.participant('Amina');
  const other = await cameIn();
  await choose(other, { pin: '735921' });
  answers.push(await byCard((await card(other)).code, PIN));
  expect(new Set(answers.map(told)).size).toBe(1);
  expect(answers[0]!.status).toBe(400);
  const headers = (answer: Answer) =>
    [...answer.headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
  expect(new Set(answers.map((answer) => JSON.stringify(headers(answer)))).size).toBe(1);
});

test('nobody signed in, a member and another participant change nothing of how she comes back', async () => {
  const nobody = new Phone(stage.address);
  const guide = await stage.member(stage.region.delft.guide);
  const routes = [
    ['PUT', '/v1/my/pin', { pin: PIN, ownPhone: true }],
    ['POST', '/v1/my/cards'],
    ['POST', '/v1/my/others/end'],
    ['POST', '/v1/my/passkeys/challenge'],
  ] as const;
  for (const [method, path, body] of routes) {
    expect((await nobody.send(method, path, body)).status).toBe(401);
    expect((await guide.send(method, path, body)).status).toBe(403);
  }
  expect((await nobody.get('/v1/my/ways')).status).toBe(401);
  expect((await guide.get('/v1/my/ways')).status).toBe(403);
});

describe('at the desk', () => {
  const consents = () =>
    stage.database.query(
      `select e.assurance as event, g.assurance as flows from consents.event e
       join consents.consent_grant g on g.event_id = e.id where e.participant_id = $1 group by 1, 2`,
      [participantId],
    );
  const saysYes = async (phone: Phone) => {
    const { attemptId } = await stage.story.referral(participantId);
    const { items } = (await phone.get('/v1/my/questions')).body as { items: Asked[] };
    const { id, notice } = items.find(({ purpose }) => purpose === 'support')!;
    const yes = { answer: 'yes', add: [], noticeHash: notice.hash, language: 'nl', understood: true };
    expect((await phone.send('POST', `/v1/my/questions/${id}/answers`, yes)).status).toBe(204);
    return attemptId;
  };
  type Asked = { id: string; purpose: string; notice: { hash: string } };
  type Arcs = { arcs: { flows: { purpose: string; assurance: string | null }[] }[] };
  const shown = (answer: Answer) =>
    (answer.body as unknown as Arcs).arcs
      .flatMap(({ flows }) => flows)
      .filter(({ purpose }) => purpose === 'support')
      .map(({ assurance }) => assurance);

  test('her consent is recorded as less sure, and says so in her circle and on her page', async () => {
    const phone = await cameIn('desk');
    expect((await phone.get('/v1/session')).body).toMatchObject({ assurance: 'low' });
    const attemptId = await saysYes(phone);
    expect(await consents()).toEqual([{ event: 'low', flows: 'low' }]);
    expect(shown(await phone.get('/v1/my/circle'))).toEqual(['low']);
    await stage.react();
    await stage.story.accepts(attemptId);
    const helper = await stage.member(stage.region.bridge.coordinator);
    expect(shown(await helper.get(`/v1/participants/${participantId}`))).toEqual(['low']);
  });

  test('a PIN and a card that come from there stay less sure, until a code reached her own phone', async () => {
    const phone = await cameIn('desk');
    await choose(phone);
    const { code } = await card(phone);
    phone.close();
    expect((await byPin(phone)).body).toMatchObject({ assurance: 'low' });
    expect((await byCard(code)).body).toMatchObject({ assurance: 'low' });
    const again = await cameIn('code-to-phone');
    await choose(again);
    again.close();
    expect((await byPin(again)).body).toMatchObject({ assurance: 'high' });
    await saysYes(again);
    expect(await consents()).toEqual([{ event: 'high', flows: 'high' }]);
  });
});

describe('another session of hers', () => {
  type Ways = { sessions: { id: string; current: boolean; way: string; device: string }[] };
  const listed = async (phone: Phone) => (await phone.get('/v1/my/ways')).body as unknown as Ways;

  test('is listed in words, and ends on its open page at once', async () => {
    const [here, there] = [await cameIn(), await cameIn('desk')];
    const line = await listen(stage.address, `kring=${there.cookies.get('kring')}`);
    const closed = new Promise((done) => line.socket.once('disconnect', done));
    const { sessions } = await listed(here);
    expect(sessions.map(({ way, device }) => [way, device]).sort()).toEqual([
      ['desk', 'Chrome op Android'],
      ['link', 'Chrome op Android'],
    ]);
    const other = sessions.find(({ current }) => !current)!;
    expect((await here.send('POST', `/v1/my/sessions/${other.id}/end`)).status).toBe(204);
    await closed;
    expect((await there.get('/v1/my/circle')).status).toBe(401);
    expect((await here.get('/v1/my/circle')).status).toBe(200);
    line.close();
  });

  test('of somebody else and of nobody read alike, as absent', async () => {
    const other = await cameIn();
    const { id } = (await listed(other)).sessions[0]!;
    participantId = await stage.story.participant('Amina');
    const here = await cameIn();
    const hers = await here.send('POST', `/v1/my/sessions/${id}/end`);
    const nobodys = await here.send('POST', `/v1/my/sessions/${crypto.randomUUID()}/end`);
    expect(hers.status).toBe(404);
    expect(told(nobodys)).toBe(told(hers));
    expect((await other.get('/v1/session')).status).toBe(200);
  });

  test('ends with her other phones when she lost one', async () => {
    const [here, lost] = [await cameIn(), await cameIn()];
    await choose(here);
    await choose(lost);
    expect((await here.send('POST', '/v1/my/others/end')).status).toBe(204);
    expect((await lost.get('/v1/session')).status).toBe(401);
    expect((await lost.get('/v1/return')).body).toEqual({ phone: 'unknown' });
    expect((await here.get('/v1/return')).body).toEqual({ phone: 'pin' });
  });
});

describe('her phone’s own lock', () => {
  const origin = PUBLIC_URL;
  type Challenge<Options> = { options: Options };

  async function made(phone: Phone): Promise<Authenticator> {
    const { body } = await phone.send('POST', '/v1/my/passkeys/challenge');
    const key = new Authenticator();
    const response = key.make((body as unknown as Challenge<AskedToMake>).options, { origin });
    expect((await phone.send('POST', '/v1/my/passkeys', { response })).status).toBe(204);
    return key;
  }
  async function opens(key: Authenticator, changed: object = {}): Promise<Answer> {
    const phone = new Phone(stage.address);
    const { body } = await phone.send('POST', '/v1/return/passkey-challenges');
    const asked = (body as unknown as Challenge<AskedToUse>).options;
    const response = key.use(asked, { origin, ...changed });
    return phone.send('POST', '/v1/return/passkey-sessions', { response });
  }

  test('opens her app without a PIN, as surely as when she made it', async () => {
    const key = await made(await cameIn('desk'));
    expect((await opens(key)).body).toMatchObject({ participantId, assurance: 'low' });
    const sure = await made(await cameIn());
    expect((await opens(sure)).body).toMatchObject({ participantId, assurance: 'high' });
  });

  test('says nothing of who she is on the phone', async () => {
    const phone = await cameIn();
    const { text } = await phone.send('POST', '/v1/my/passkeys/challenge');
    expect(text).toContain('Mijn kring');
    expect(text).not.toMatch(/Hiwet|K-[0-9A-Z]{8}\b/);
  });

  test('opens nothing once she took it away, or from another page, or unproven', async () => {
    const phone = await cameIn();
    const key = await made(phone);
    const unknown = new Authenticator();
    unknown.make({ challenge: 'x', rp: { id: 'kring.test' }, user: { id: 'x' } }, { origin });
    const refusals = [
      await opens(key, { origin: 'https://elsewhere.example' }),
      await opens(key, { verified: false }),
      await opens(unknown),
    ];
    await phone.send('POST', `/v1/my/passkeys/${key.credentialId}/end`);
    refusals.push(await opens(key));
    expect(refusals.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    expect(new Set(refusals.map(told)).size).toBe(1);
  });

  test('of somebody who works with Kring opens nothing here', async () => {
    const key = await made(await cameIn());
    // A passkey of an account is known to the platform, and not to the participants.
    await stage.database.query(`delete from participants.return_token where kind = 'passkey'`);
    expect((await opens(key)).status).toBe(400);
  });

  test('ends with her other phones when she lost one', async () => {
    const phone = await cameIn();
    const key = await made(phone);
    await phone.send('POST', '/v1/my/others/end');
    expect((await opens(key)).status).toBe(400);
  });
});
