import { nowhere } from '@kring/testing';
import { setApiStage, type Answer, type ApiStage, type Browser } from '../setup/api-stage.js';

let stage: ApiStage;
let guide: Browser;
let coordinator: Browser;
let participantId: string;

const adding = {
  birthDate: '1994-02-03',
  identity: { givenName: 'Hiwet' },
  contact: { channel: 'whatsapp', phone: '+31600000001', mayOthersAnswer: false },
  language: { speaks: ['ti'], spokenDutch: 'A1', reads: 'little' },
};

beforeAll(async () => {
  stage = await setApiStage();
  guide = await stage.member(stage.region.delft.guide);
  coordinator = await stage.member(stage.region.bridge.coordinator);
  participantId = await stage.story.participant('Amina');
});

afterAll(() => stage.close());

function expectProblem(answer: Answer, status: number): void {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(answer.body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
}

const paths = (answer: Answer) =>
  ((answer.body['errors'] ?? []) as { path: string }[]).map((error) => error.path);
const count = async () =>
  (await stage.database.query<{ count: string }>('select count(*) from participants.participant'))[0]!.count;

test('unknown fields, wrong types and over-long text come back all at once, and nothing is stored', async () => {
  const before = await count();
  const wrong = {
    birthDate: 'yesterday',
    identity: { givenName: 'x'.repeat(81), bsn: '111222333' },
    contact: { channel: 'pigeon', phone: '06', mayOthersAnswer: 'no' },
    language: { speaks: [], spokenDutch: 'A1', reads: 'little' },
    extra: true,
  };
  const answer = await guide.send('POST', '/v1/participants', wrong);
  expectProblem(answer, 400);
  const wrongPaths = ['identity.givenName', 'birthDate', 'contact.channel', 'contact.phone'];
  expect(paths(answer)).toEqual(
    expect.arrayContaining([...wrongPaths, 'contact.mayOthersAnswer', 'language.speaks']),
  );
  expect(JSON.stringify(answer.body)).toContain('extra');
  expect(await count()).toBe(before);
});

test('nobody under sixteen is added', async () => {
  const before = await count();
  const young = { ...adding, birthDate: '2020-01-01' };
  const answer = await guide.send('POST', '/v1/participants', young);
  expectProblem(answer, 400);
  expect(paths(answer)).toEqual(['birthDate']);
  expect(await count()).toBe(before);
});

test.each(['111222333', '1112.22.333', 'haar nummer is 111 222 333 geloof ik'])(
  'a number like a citizen service number is refused in free text (%s)',
  async (why) => {
    const body = { participantId, recipientId: stage.region.bridge.id, why, categories: ['identity'] };
    const answer = await guide.send('POST', '/v1/referrals', body);
    expectProblem(answer, 400);
    expect(paths(answer)).toEqual(['why']);
    expect(answer.text).not.toMatch(/111.?2.?22.?333/);
  },
);

test('what is no JSON, no JSON type, too big or not to be answered in JSON is said so', async () => {
  expectProblem(await guide.send('POST', '/v1/participants', '{"identity":'), 400);
  expectProblem(await guide.send('POST', '/v1/participants', 'a=b', { 'content-type': 'text/csv' }), 415);
  expectProblem(await guide.send('POST', '/v1/participants', JSON.stringify('x'.repeat(1_100_000))), 413);
  const accept = { accept: 'text/csv' };
  const refused = await fetch(`${stage.address}/v1/participants`, {
    headers: { ...accept, cookie: guide.cookie },
  });
  expect(refused.status).toBe(406);
});

test('someone else’s id, no id and a wrong id', async () => {
  const hidden = await coordinator.get(`/v1/participants/${participantId}`);
  const absent = await coordinator.get(`/v1/participants/${nowhere()}`);
  expectProblem(hidden, 404);
  const same = (answer: Answer) => ({ ...answer.body, requestId: '' });
  expect(same(hidden)).toEqual(same(absent));
  const headers = ['content-type', 'content-length', 'cache-control', 'api-version'];
  for (const header of headers) expect(hidden.headers.get(header)).toBe(absent.headers.get(header));
  expectProblem(await coordinator.get('/v1/participants/1'), 400);
});

test('no session, somebody else’s verb, an unknown address and a slash too many', async () => {
  expectProblem(await stage.nobody().get('/v1/participants'), 401);
  expectProblem(await coordinator.send('POST', '/v1/participants', adding), 403);
  expectProblem(await guide.get('/v1/nothing'), 404);
  expectProblem(await guide.get('/v1/participants/'), 404);
});

test('whose role has no verb on people is refused at the door, before anything is looked up', async () => {
  const administrator = await stage.member(stage.region.administrator);
  const adviser = await stage.member(stage.region.adviser);
  const her = await stage.participant(participantId);
  expectProblem(await administrator.get('/v1/attempts'), 403);
  expectProblem(await administrator.get('/v1/participants'), 403);
  expectProblem(await adviser.get('/v1/referrals'), 403);
  expectProblem(await her.get('/v1/participants'), 403);
  expectProblem(await guide.get('/v1/my/circle'), 403);
});

test('another site can not make her browser change anything', async () => {
  const from = (site: string) => guide.send('POST', '/v1/participants', adding, { 'sec-fetch-site': site });
  const before = await count();
  expectProblem(await from('cross-site'), 403);
  expectProblem(await from('same-site'), 403);
  expect(await count()).toBe(before);
  expect((await from('same-origin')).status).toBe(201);
});

test('a stale version changes nothing and says so', async () => {
  const section = { category: 'work', version: 0, content: { education: 'mbo', experience: 'zorg' } };
  const path = `/v1/participants/${participantId}/sections/work`;
  expect((await guide.send('PUT', path, section)).status).toBe(200);
  expectProblem(await guide.send('PUT', path, section), 409);
  expectProblem(await guide.send('PUT', path, { ...section, version: 7 }), 409);
});

test('starting by oneself says nothing of anybody, and nobody under sixteen does', async () => {
  const before = await count();
  const start = (birthDate: string) =>
    stage.nobody().send('POST', '/v1/self-starts', { birthDate, language: 'ar' });
  const young = await start('2020-01-01');
  expectProblem(young, 400);
  expect(paths(young)).toEqual(['birthDate']);
  expect(await count()).toBe(before);
  const { status, body } = await start('1990-05-02');
  expect(status).toBe(200);
  const participantId = expect.any(String) as string;
  expect(body).toEqual({ kind: 'participant', participantId, language: 'ar', assurance: 'high' });
});

describe('her link', () => {
  const open = async () => {
    const { body } = await guide.send('POST', `/v1/participants/${participantId}/invitations`);
    return new URL(body['url'] as string).hash.slice('#link='.length);
  };
  const codeFor = async (token: string) => {
    const { body } = await stage.nobody().send('POST', '/v1/link-codes', { token });
    return /\d{6}/.exec(body['demoMessage'] as string)![0];
  };
  const enter = (token: string, code: string) =>
    stage.nobody().send('POST', '/v1/link-sessions', { token, code });
  const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

  test('five wrong codes, and the sixth is refused, right or wrong', async () => {
    const token = await open();
    const code = await codeFor(token);
    for (let tries = 1; tries <= 4; tries += 1) expectProblem(await enter(token, other(code)), 400);
    expectProblem(await enter(token, other(code)), 429);
    expectProblem(await enter(token, code), 429);
  });

  test('a used, an expired and an unknown link read alike', async () => {
    const used = await open();
    const code = await codeFor(used);
    expect((await enter(used, code)).status).toBe(200);
    const expired = await open();
    await stage.database.query(
      `update participants.invitation set valid_until = now() where used_at is null`,
    );
    const unknown = 'x'.repeat(43);
    const answers = [];
    for (const token of [used, expired, unknown]) {
      answers.push(await stage.nobody().send('POST', '/v1/link-codes', { token }));
      answers.push(await enter(token, code));
    }
    for (const answer of answers) expectProblem(answer, 404);
    expect(new Set(answers.map((answer) => JSON.stringify({ ...answer.body, requestId: '' }))).size).toBe(1);
  });

  test('the link alone opens nothing', async () => {
    const token = await open();
    expectProblem(await enter(token, '000000'), 400);
    expectProblem(await stage.nobody().get('/v1/my/circle'), 401);
  });
});

test('answers carry the headers of a Dutch public API', async () => {
  const { headers } = await guide.get('/v1/participants');
  expect(headers.get('api-version')).toMatch(/^\d+\.\d+\.\d+$/);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toContain('max-age=');
  expect(headers.get('x-request-id')).toMatch(/[0-9a-f-]{36}/);
});

test('outside the demo a code never goes back to whoever holds the link', async () => {
  const live = await setApiStage({ known: { KRING_DEMO: 'false' } });
  const id = await live.story.participant('Selam');
  const { body } = await (
    await live.member(live.region.delft.guide)
  ).send('POST', `/v1/participants/${id}/invitations`);
  const token = new URL(body['url'] as string).hash.slice('#link='.length);
  const answer = await live.nobody().send('POST', '/v1/link-codes', { token });
  expectProblem(answer, 503);
  expect(answer.text).not.toMatch(/code is|demoMessage/i);
  await live.close();
});
