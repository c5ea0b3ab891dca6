import { consentList, consentReceipt, type ConsentList } from '@kring/contracts';
import { nowhere } from '@kring/testing';
import { setApiStage, type ApiStage, type Browser } from '../setup/api-stage.js';

let stage: ApiStage;
let her: Browser;
let participantId: string;
let support: ConsentList['items'][number];

beforeAll(async () => {
  stage = await setApiStage();
  ({ participantId } = await stage.story.accepted());
  her = await stage.participant(participantId);
  const { items } = consentList.parse((await her.get('/v1/my/consents')).body);
  support = items.find(({ purpose }) => purpose === 'support')!;
});

afterAll(() => stage.close());

const receipt = (id = support.id) => `/v1/my/consents/${id}/receipt`;

test('she sees all her consents with their states', async () => {
  const { items } = consentList.parse((await her.get('/v1/my/consents')).body);
  expect(items.map(({ purpose, state }) => `${purpose} ${state}`).sort()).toEqual([
    'follow-up ConsentGiven',
    'support ConsentGiven',
  ]);
});

test.each([undefined, 'application/ld+json', 'application/json'])(
  'her receipt is a consent record in JSON-LD, also when she asks for %s',
  async (accept) => {
    const response = await fetch(stage.address + receipt(), {
      headers: { cookie: her.cookie, ...(accept && { accept }) },
    });
    expect(response.headers.get('content-type')).toMatch(/^application\/ld\+json/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const record = consentReceipt.parse(await response.json());
    expect(record['dpv:hasDataSubject']['dpv:hasIdentifier']).toBe(participantId);
    const states = record['dpv:hasProcess'][0]!['dpv:hasConsentStatus'].map((event) => event['@type'][0]);
    expect(states).toEqual(['dpv:ConsentRequested', 'dpv:ConsentGiven']);
  },
);

test('every term in it stands in a vocabulary that it names', async () => {
  const record = consentReceipt.parse((await her.get(receipt())).body);
  const { '@context': context, ...rest } = record;
  const keys: string[] = [];
  JSON.stringify(rest, (key: string, value: unknown) => {
    if (key && !/^\d+$/.test(key)) keys.push(key);
    return value;
  });
  const terms = [...keys, ...rest['@type'], ...rest['dpv:hasProcess'][0]!['dpv:hasLegalBasis']];
  for (const term of terms.filter((one) => !one.startsWith('@')))
    expect(Object.keys(context)).toContain(term.split(':')[0]);
});

test('the page to print says the same in words, and nobody keeps it', async () => {
  const page = await her.get(`${receipt()}/page`);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.text).toContain('Mag De Brug u helpen met taal?');
  expect(page.text).toContain('U zei ja.');
});

test('nothing in it is of her file: only what she was asked and what she answered', async () => {
  const told = (await her.get(receipt())).text + (await her.get(`${receipt()}/page`)).text;
  for (const hers of ['Hiwet', '+31600000099', 'met andere moeders']) expect(told).not.toContain(hers);
});

test.each(['', '/page'])('another’s receipt%s reads as one that is not there', async (page) => {
  const stranger = await stage.participant(await stage.story.participant('Stranger'));
  const [hidden, absent] = await Promise.all([
    stranger.get(receipt() + page),
    stranger.get(receipt(nowhere()) + page),
  ]);
  expect(hidden.status).toBe(404);
  expect({ ...hidden.body, requestId: '' }).toEqual({ ...absent.body, requestId: '' });
  expect((await stranger.get('/v1/my/consents')).body).toEqual({ items: [] });
});

test.each(['/v1/my/consents', '', '/page'])('nobody else asks for it: %s', async (path) => {
  const route = path.startsWith('/v1') ? path : receipt() + path;
  const coordinator = await stage.member(stage.region.bridge.coordinator);
  expect((await coordinator.get(route)).status).toBe(403);
  expect((await stage.nobody().get(route)).status).toBe(401);
});

test('after she stopped, her receipt says so', async () => {
  await her.send('POST', '/v1/my/withdrawals', { recipientId: 'all' });
  const { items } = consentList.parse((await her.get('/v1/my/consents')).body);
  expect(items.map(({ state }) => state)).toEqual(['ConsentWithdrawn', 'ConsentWithdrawn']);
  expect((await her.get(`${receipt()}/page`)).text).toContain('<strong>U bent gestopt.</strong>');
});
