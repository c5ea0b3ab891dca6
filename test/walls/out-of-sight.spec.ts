import type { OutOfSightLine, OutOfSightList, Sight } from '@kring/contracts';
import { WriteSection } from '@kring/dossiers';
import {
  EndHousehold,
  LinkHousehold,
  RecordContact,
  TakeBackContact,
  WriteArrival,
  WriteKeepAway,
  WriteSafety,
} from '@kring/participants';
import type { MemberActor } from '@kring/platform-kernel';
import { herself, nowhere } from '@kring/testing';
import { setApiStage, type ApiStage, type Browser } from '../setup/api-stage.js';

let stage: ApiStage;
let guide: MemberActor;
let at: Browser;
let her: string;
let him: string;

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
const LONG_AGO = '2025-01-01';

beforeAll(async () => {
  stage = await setApiStage();
  ({ guide } = stage.region.delft);
  await giveTask(guide);
  at = await stage.member(guide);
});

afterAll(() => stage.close());

beforeEach(async () => {
  her = await stage.story.participant('Hiwet');
  him = await stage.story.participant('Dawit');
  await stage.use(WriteArrival).execute(guide, her, { cameBy: 'otherwise', registeredOn: LONG_AGO });
});

const giveTask = ({ memberId }: MemberActor) =>
  stage.database.query(`update organisations.member set tasks = '{out-of-sight}' where id = $1`, [memberId]);
const link = (by = guide) => stage.use(LinkHousehold).execute(by, her, him);
const path = (id: string, content: object, version = 0) =>
  stage.use(WriteSection).execute(guide, id, {
    category: 'path',
    version,
    content: { route: 'b1', intakeDone: true, ...content },
  });
const lines = async (browser = at) =>
  ((await browser.get('/v1/out-of-sight')).body as unknown as OutOfSightList).items;
const lineOf = async (id: string, browser = at): Promise<OutOfSightLine | undefined> =>
  (await lines(browser)).find((line) => line.id === id);
const sight = async (id: string, browser = at) =>
  (await browser.get(`/v1/participants/${id}/sight`)).body as unknown as Sight;

/** They live together, his path ended in a job, and nobody ever spoke with her. */
async function dropsOut(): Promise<void> {
  await link();
  await path(him, { endedOn: today });
}

test('she is on it by his path, with how to reach her and nothing of him', async () => {
  await dropsOut();
  const line = await lineOf(her);
  expect(line).toEqual({
    id: her,
    reference: expect.stringMatching(/^K-/),
    givenName: 'Hiwet',
    rules: [{ rule: 'path-at-home', since: '2025-07-01' }],
    contact: { channel: 'whatsapp', phone: '+31600000099', mayOthersAnswer: false },
    speaks: ['ar'],
  });
  const { text } = await at.get('/v1/out-of-sight');
  expect(text).not.toMatch(new RegExp(`${him}|Dawit`));
});

test('a path that was replaced by none counts from that day, as one with an end does', async () => {
  await link();
  await path(him, {});
  await path(him, { route: 'none' }, 1);
  expect(await lineOf(her)).toBeDefined();
});

test('once somebody spoke with her she is off it; a talk with him is none with her', async () => {
  await dropsOut();
  const talk = { way: 'desk', day: today } as const;
  await stage.use(RecordContact).execute(guide, him, talk);
  expect(await lineOf(her)).toBeDefined();
  await stage.use(RecordContact).execute(guide, her, talk);
  expect(await lineOf(her)).toBeUndefined();
  expect(await sight(her)).toMatchObject({ lastContact: talk });
  const byHim = await at.send('POST', `/v1/participants/${her}/contact-moments`, {
    way: 'partner',
    day: today,
  });
  expect(byHim.status).toBe(400);
});

test('a talk that never was does not keep her off it', async () => {
  await dropsOut();
  await stage.use(RecordContact).execute(guide, her, { way: 'call', day: today });
  expect(await lineOf(her)).toBeUndefined();
  const { lastContact } = await sight(her);
  await stage.use(TakeBackContact).execute(guide, lastContact!.id);
  expect(await lineOf(her)).toBeDefined();
  expect((await sight(her)).lastContact?.id).not.toBe(lastContact!.id);
});

test('unlinked in one step, nothing follows from him any more', async () => {
  await dropsOut();
  const { id } = (await sight(her)).household[0]!;
  await stage.use(EndHousehold).execute(guide, id);
  expect(await lineOf(her)).toBeUndefined();
  expect(await sight(him)).toMatchObject({ household: [] });
  await expect(stage.use(EndHousehold).execute(guide, id)).rejects.toMatchObject({ kind: 'absent' });
});

test('who looked at the list stands in her own list', async () => {
  await dropsOut();
  const browser = await stage.participant(her);
  const looks = async () => (await browser.get('/v1/my/looks')).body['items'] as { organisation: string }[];
  const before = (await looks()).length;
  await lines();
  const after = await looks();
  expect(after.length).toBe(before + 1);
  expect(after[0]).toMatchObject({ organisation: 'Gemeente Delft' });
});

test('a link gives nobody anything of the other: no section, no consent, no file', async () => {
  const before = [await stage.sees(guide.memberId, her), await stage.sees(stage.region.bridge.id, him)];
  const hers = await stage.participant(her);
  const page = (await hers.get('/v1/my/circle')).text;
  await link();
  expect([await stage.sees(guide.memberId, her), await stage.sees(stage.region.bridge.id, him)]).toEqual(
    before,
  );
  expect((await hers.get('/v1/my/circle')).text).toBe(page);
  const taken = await hers.get('/v1/my/export');
  expect(taken.text).not.toMatch(new RegExp(`${him}|Dawit`));
  const kept = (taken.body as { kept: Record<string, object[]> }).kept['participants.household'];
  expect(kept?.map((row) => Object.keys(row).sort())).toEqual([['id', 'linked_at', 'municipality_id']]);
});

describe.each([
  ['she', () => [her, him]],
  ['he', () => [him, her]],
] as const)('%s is in safety mode', (_, who) => {
  test('the link is hidden from everybody else, and nothing follows from it', async () => {
    await dropsOut();
    const [safe, other] = who() as [string, string];
    const { id } = (await sight(her)).household[0]!;
    await stage.use(WriteSafety).execute(herself(safe), true);
    expect(await lineOf(her)).toBeUndefined();
    for (const one of [her, him]) expect((await sight(one)).household).toEqual([]);
    await expect(stage.use(EndHousehold).execute(guide, id)).rejects.toMatchObject({ kind: 'absent' });
    const has = async (one: string) =>
      (await (await stage.participant(one)).get('/v1/my/export')).text.includes('participants.household');
    expect([await has(safe), await has(other)]).toEqual([true, false]);
  });
});

test('whom she keeps away never learns of the link, neither from her nor from him', async () => {
  await dropsOut();
  const before = await stage.story.participant('Nobody at home');
  await stage.use(WriteKeepAway).execute(herself(her), { organisations: [], members: [guide.memberId] });
  await stage.react();
  expect((await sight(him)).household).toEqual((await sight(before)).household);
  expect(await lineOf(her)).toBeUndefined();
  await stage.use(WriteArrival).execute(guide, him, { cameBy: 'otherwise', registeredOn: LONG_AGO });
  await stage.database.query(
    `insert into dossiers.section (participant_id, category, content, version, written_by)
     values ($1, 'path', '{"route": "b1", "intakeDone": true}', 1, $2)`,
    [her, guide.memberId],
  );
  expect(await lineOf(him)).toBeUndefined();
});

test('another municipality and every organisation around her see nothing of it', async () => {
  const { participantId, attemptId } = await stage.story.accepted('Hiwet');
  her = participantId;
  const { rijswijk, bridge, administrator, adviser, other } = stage.region;
  const outside = [
    rijswijk.guide,
    bridge.coordinator,
    bridge.volunteer,
    administrator,
    adviser,
    other.coordinator,
  ];
  const browsers = await Promise.all(outside.map((one) => stage.member(one)));
  const pages = [
    `/v1/participants/${her}`,
    `/v1/attempts/${attemptId}`,
    '/v1/participants',
    '/v1/attempts?box=running',
  ];
  const seen = () =>
    Promise.all(
      browsers.flatMap((browser) =>
        pages.map(async (page) => {
          const { status, body } = await browser.get(page);
          return { status, body: { ...body, requestId: '' } };
        }),
      ),
    );
  const before = await seen();
  await stage.use(WriteArrival).execute(guide, her, { cameBy: 'otherwise', registeredOn: LONG_AGO });
  await dropsOut();
  expect(await lineOf(her)).toBeDefined();
  expect(await seen()).toEqual(before);
  await giveTask(rijswijk.guide);
  await giveTask(bridge.coordinator);
  for (const [who, browser] of browsers.entries()) {
    const list = await browser.get('/v1/out-of-sight');
    if (outside[who] === rijswijk.guide) expect(list.body).toMatchObject({ items: [] });
    else expect(list.status).toBe(403);
    const facts = await browser.get(`/v1/participants/${her}/sight`);
    expect(facts.status).toBe(outside[who] === rijswijk.guide ? 404 : 403);
  }
});

test('who was not given the task has no list, and whom nobody knows reads as who is hidden', async () => {
  const director = await stage.member(stage.region.delft.director);
  expect((await director.get('/v1/out-of-sight')).status).toBe(403);
  const hidden = await stage.story.participant('Rahel', stage.region.rijswijk.guide);
  for (const act of [
    () => stage.use(LinkHousehold).execute(guide, her, hidden),
    () => stage.use(LinkHousehold).execute(guide, hidden, her),
    () => stage.use(RecordContact).execute(guide, hidden, { way: 'desk', day: today }),
    () => stage.use(WriteArrival).execute(guide, hidden, { cameBy: 'otherwise', registeredOn: today }),
    () => stage.use(LinkHousehold).execute(guide, her, nowhere()),
  ])
    await expect(act()).rejects.toMatchObject({ kind: 'absent' });
});
