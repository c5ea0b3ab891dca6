import type { CorrectionList, MyCorrectionList, MyObjectionList, ObjectionList } from '@kring/contracts';
import { nowhere } from '@kring/testing';
import pg from 'pg';
import { setApiStage, type Answer, type ApiStage, type Browser } from '../setup/api-stage.js';
import { listen } from '../setup/listener.js';
import { settled, until } from '../setup/settled.js';

// What she says is wrong, and what she objects to, over HTTP: who reads it, who decides, and who hears of it.

let stage: ApiStage;
let her: Browser;
let guide: Browser;
let helper: Browser;
let hers: Awaited<ReturnType<ApiStage['story']['accepted']>>;

beforeAll(async () => {
  stage = await setApiStage({ worker: true });
  guide = await stage.member(stage.region.delft.guide);
  helper = await stage.member(stage.region.bridge.coordinator);
});

beforeEach(async () => {
  hers = await stage.story.accepted('Hiwet', ['identity', 'contact']);
  her = await stage.participant(hers.participantId);
});

afterAll(() => stage.close());

const ofHer = <Item extends { participantId: string }>({ items }: { items: Item[] }) =>
  items.filter(({ participantId }) => participantId === hers.participantId);

const says = (category = 'identity') =>
  her.send('POST', '/v1/my/corrections', { category, says: 'Zo heet ik niet.' });
const mine = async () => ((await her.get('/v1/my/corrections')).body as unknown as MyCorrectionList).items;
const listed = (browser = guide) => browser.get('/v1/corrections');
const asked = async () => ofHer((await listed()).body as unknown as CorrectionList);
const first = async () => (await asked())[0]!.id;
const section = { category: 'identity', version: 1, content: { givenName: 'Hewan' } };
const correct = (id: string, body: object = { decision: 'correct', section }, browser = guide) =>
  browser.send('POST', `/v1/corrections/${id}/decisions`, body);
const told = ({ status, body }: Answer) => JSON.stringify({ status, ...body, requestId: '', instance: '' });
const page = async (browser: Browser) => (await browser.get(`/v1/participants/${hers.participantId}`)).body;

/** Everyone to whom her requests are not. */
async function strangers(): Promise<Browser[]> {
  const { other, administrator, adviser, bridge } = stage.region;
  return Promise.all([other.coordinator, administrator, adviser, bridge.volunteer].map(stage.member));
}

test('what she says is wrong is hers and her municipality’s to read', async () => {
  expect((await says()).status).toBe(204);
  expect(await asked()).toMatchObject([{ category: 'identity', says: 'Zo heet ik niet.' }]);
  const another = await stage.participant(await stage.story.participant('Amina'));
  expect((await another.get('/v1/my/corrections')).body).toEqual({ items: [] });
  for (const browser of [helper, ...(await strangers())]) {
    expect((await listed(browser)).text).not.toContain(hers.participantId);
    expect([403, 404]).toContain((await correct(await first(), undefined, browser)).status);
  }
  expect(told(await correct(nowhere()))).toBe(
    told(await correct(nowhere(), { decision: 'decline', ground: 'accurate' })),
  );
});

test('its row is not the helper’s either, who reads the section', async () => {
  await says();
  const client = new pg.Client({ connectionString: stage.database.as('kring_api') });
  await client.connect();
  const seenBy = async (audience: string) => {
    await client.query(`select set_config('kring.audience', $1, false)`, [audience]);
    const { rows } = await client.query<{ id: string }>(
      'select participant_id as id from dossiers.correction',
    );
    return rows.map(({ id }) => id);
  };
  const seen = [await seenBy(stage.region.bridge.id), await seenBy(stage.region.delft.guide.memberId)];
  await client.end();
  expect(seen[0]).toEqual([]);
  expect(seen[1]!.filter((id) => id === hers.participantId)).toHaveLength(1);
});

test('put right: whoever has the section reads it, sees that it was, and hears it; she sees who was told', async () => {
  await says();
  const listener = await listen(stage.address, helper.cookie);
  expect((await correct(await first())).status).toBe(204);
  await listener.hears(({ type, id }) => type === 'participant' && id === hers.participantId);
  listener.close();
  expect((await page(helper))['sections']).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ content: { givenName: 'Hewan' }, correctedAt: expect.any(String) }),
    ]),
  );
  await until(async () => (await mine())[0]!.told.length > 0);
  expect(await mine()).toMatchObject([
    { state: 'corrected', decidedBy: 'Gemeente Delft', told: ['De Brug'] },
  ]);
});

test('written at her page first, it is put right without the section; not written, it is not', async () => {
  await says();
  const id = await first();
  expect((await correct(id, { decision: 'correct' })).body).toMatchObject({ status: 409 });
  await guide.send('PUT', `/v1/participants/${hers.participantId}/sections/identity`, section);
  expect((await correct(id, { decision: 'correct' })).status).toBe(204);
  expect(await mine()).toMatchObject([{ state: 'corrected' }]);
});

test('whose consent ended is not told', async () => {
  await says();
  await her.send('POST', '/v1/my/withdrawals', { recipientId: stage.region.bridge.id });
  await correct(await first());
  await settled(stage);
  expect(await mine()).toMatchObject([{ state: 'corrected', told: [] }]);
});

test('declined on a ground, and decided once', async () => {
  await says();
  const id = await first();
  const both = await Promise.all([
    correct(id, { decision: 'decline', ground: 'official-record' }),
    correct(id),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
  expect((await correct(id)).body).toMatchObject({ status: 409 });
});

test('over what is written by now, over another section, twice and without words it is refused', async () => {
  await says();
  const id = await first();
  const other = { category: 'contact', version: 1, content: { channel: 'sms', mayOthersAnswer: false } };
  const refused = [
    await correct(id, { decision: 'correct', section: { ...section, version: 7 } }),
    await correct(id, { decision: 'correct', section: other }),
    await says(),
    await says('path'),
    await her.send('POST', '/v1/my/corrections', { category: 'contact', says: ' ' }),
    await her.send('POST', '/v1/my/corrections', { category: 'contact', says: 'Mijn nummer is 123456782' }),
  ];
  expect(refused.map(({ status }) => status)).toEqual([409, 400, 409, 404, 400, 400]);
  expect(await mine()).toMatchObject([{ state: 'asked' }]);
});

const objects = () => her.send('POST', '/v1/my/objections', { says: 'Mijn ex werkt daar.' });
const waiting = async (browser = guide) =>
  ofHer((await browser.get('/v1/objections')).body as unknown as ObjectionList);
const objections = async () =>
  ((await her.get('/v1/my/objections')).body as unknown as MyObjectionList).items;
const decide = async (body: object, browser = guide) =>
  browser.send('POST', `/v1/objections/${(await waiting())[0]!.id}/decisions`, body);

test('what she objects to is hers and her municipality’s to read', async () => {
  expect((await objects()).status).toBe(204);
  expect((await objects()).status).toBe(409);
  expect(await waiting()).toMatchObject([{ participantId: hers.participantId, says: 'Mijn ex werkt daar.' }]);
  expect(await page(guide)).toMatchObject({ objected: true });
  expect(Object.keys(await page(helper))).not.toContain('objected');
  for (const browser of [helper, ...(await strangers())]) {
    expect((await browser.get('/v1/objections')).text).not.toContain(hers.participantId);
    expect([403, 404]).toContain((await decide({ decision: 'uphold' }, browser)).status);
  }
  const another = await stage.participant(await stage.story.participant('Amina'));
  expect((await another.get('/v1/my/objections')).body).toEqual({ items: [] });
});

test('dismissed on a ground the task goes on, and she reads why', async () => {
  await objects();
  expect((await decide({ decision: 'dismiss', ground: 'overriding-interest' })).status).toBe(204);
  expect(await objections()).toMatchObject([{ state: 'dismissed', ground: 'overriding-interest' }]);
  expect(Object.keys(await page(guide))).not.toContain('objected');
});

test('upheld: her municipality sees nothing of her any more, and whoever helps her goes on', async () => {
  await objects();
  const listener = await listen(stage.address, guide.cookie);
  listener.watch([{ type: 'participant', id: hers.participantId }]);
  expect((await decide({ decision: 'uphold' })).status).toBe(204);
  await listener.hears(({ type, id }) => type === 'gone' && id === hers.participantId);
  listener.close();
  expect((await guide.get(`/v1/participants/${hers.participantId}`)).status).toBe(404);
  expect((await helper.get(`/v1/participants/${hers.participantId}`)).status).toBe(200);
  expect(await objections()).toMatchObject([{ state: 'upheld', decidedBy: 'Gemeente Delft' }]);
  const grants = await stage.database.query(
    `select from consents.consent_grant where recipient_id = $1 and participant_id = $2 and ended_at is null`,
    [stage.region.delft.id, hers.participantId],
  );
  expect(grants).toEqual([]);
});
