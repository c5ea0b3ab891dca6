import { AttachFile, WriteNote } from '@kring/outcomes';
import { EndHousehold, WriteKeepAway } from '@kring/participants';
import { NotFound } from '@kring/platform-kernel';
import { herself, nowhere, pdfOf } from '@kring/testing';
import { setApiStage, type ApiStage, type Browser } from '../setup/api-stage.js';

// The second wall alone: every row policy is off, and the predicates of reads and use cases stand by themselves.

let stage: ApiStage;
let story: { participantId: string; attemptId: string; referralId: string };
let stranger: Browser;

beforeAll(async () => {
  stage = await setApiStage();
  story = await stage.story.accepted('Hiwet');
  const tables = await stage.database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where rowsecurity and schemaname not in ('pg_catalog', 'information_schema')`,
  );
  expect(tables.length).toBeGreaterThan(15);
  for (const { name } of tables) await stage.database.query(`alter table ${name} disable row level security`);
  stranger = await stage.member(stage.region.other.coordinator);
});

afterAll(() => stage.close());

test('the policies are really off', async () => {
  const rows = await stage.database.query<{ count: string }>(
    'select count(*) from pg_tables where rowsecurity',
  );
  expect(rows[0]!.count).toBe('0');
});

const reads = [
  ['her page', () => `/v1/participants/${story.participantId}`],
  ['the attempt', () => `/v1/attempts/${story.attemptId}`],
  ['its proposals', () => `/v1/attempts/${story.attemptId}/proposals`],
  ['its reports', () => `/v1/attempts/${story.attemptId}/reports`],
  ['the notes about her', () => `/v1/participants/${story.participantId}/notes`],
] as const;

test.each(reads)('a stranger reads %s as absent', async (_, path) => {
  const hidden = await stranger.get(path());
  const absent = await stranger.get(path().replace(/[0-9a-f-]{36}/, nowhere()));
  expect(hidden.status).toBe(404);
  expect({ ...hidden.body, requestId: '' }).toEqual({ ...absent.body, requestId: '' });
});

test('a stranger’s lists are empty', async () => {
  expect((await stranger.get('/v1/participants')).body).toEqual({ items: [], next: null });
  expect((await stranger.get('/v1/attempts?box=running')).body).toMatchObject({
    items: [],
    counts: { waiting: 0, running: 0, done: 0 },
  });
});

const writes: [string, () => [path: string, body: object, method?: 'PUT']][] = [
  ['decide', () => [`/v1/attempts/${story.attemptId}/decisions`, { decision: 'accept', version: 1 }]],
  ['give', () => [`/v1/attempts/${story.attemptId}/keeper`, { to: null, from: null }, 'PUT']],
  ['propose', () => [`/v1/attempts/${story.attemptId}/proposals`, { offerId: nowhere() }]],
  [
    'report',
    () => [`/v1/attempts/${story.attemptId}/reports`, { mood: 'good', hours: 1, nextStep: 'again' }],
  ],
  [
    'note',
    () => [
      `/v1/participants/${story.participantId}/notes`,
      { text: 'x', category: 'identity', reach: 'internal' },
    ],
  ],
  ['assign', () => [`/v1/participants/${story.participantId}/assignments`, { memberId: nowhere() }]],
];

test.each(writes)('a stranger can not %s', async (_, request) => {
  const [path, body, method = 'POST'] = request();
  expect((await stranger.send(method, path, body)).status).toBe(404);
});

test('another municipality neither reads nor refers nor writes her', async () => {
  const other = await stage.member(stage.region.rijswijk.guide);
  expect((await other.get(`/v1/referrals/${story.referralId}`)).status).toBe(404);
  const referral = {
    participantId: story.participantId,
    recipientId: stage.region.bridge.id,
    why: 'x',
    categories: ['identity'],
  };
  expect((await other.send('POST', '/v1/referrals', referral)).status).toBe(404);
  const [told] = await stage.database.query<{ id: string }>(
    'select id from referrals.standing where referral_id = $1',
    [story.referralId],
  );
  const asked = { recipientId: stage.region.other.id, offerId: null, categories: ['identity'] };
  const undone = { standingId: told!.id };
  for (const [what, body] of [
    ['attempts', asked],
    ['withdrawals', undone],
    ['voids', { ...undone, reason: 'other' }],
  ] as const) {
    expect((await other.send('POST', `/v1/referrals/${story.referralId}/${what}`, body)).status).toBe(404);
  }
  const section = { category: 'work', version: 0, content: { education: 'x', experience: 'y' } };
  expect(
    (await other.send('PUT', `/v1/participants/${story.participantId}/sections/work`, section)).status,
  ).toBe(404);
});

test('another municipality neither learns with whom she lives nor writes what it would notice her by', async () => {
  const { delft, rijswijk } = stage.region;
  const guide = await stage.member(delft.guide);
  const other = await stage.member(rijswijk.guide);
  const partnerId = await stage.story.participant('Dawit');
  const her = `/v1/participants/${story.participantId}`;
  const tasked = `update organisations.member set tasks = '{out-of-sight}'`;
  await stage.database.query(tasked);
  const link = { participantId: partnerId };
  expect((await guide.send('POST', `${her}/household`, link)).status).toBe(204);
  const { household } = (await guide.get(`${her}/sight`)).body as { household: { id: string }[] };
  expect(household).toHaveLength(1);
  const day = '2026-01-01';
  const refused = [
    await other.get(`${her}/sight`),
    await other.send('POST', `${her}/household`, link),
    await other.send('POST', `${her}/contact-moments`, { way: 'desk', day }),
    await other.send('PUT', `${her}/arrival`, { cameBy: 'otherwise', registeredOn: day }),
  ];
  expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  const end = (by: typeof delft.guide) => stage.use(EndHousehold).execute(by, household[0]!.id);
  await expect(end(rijswijk.guide)).rejects.toBeInstanceOf(NotFound);
  const arrival = { cameBy: 'family-reunification', registeredOn: day };
  expect((await guide.send('PUT', `${her}/arrival`, arrival)).status).toBe(204);
  expect((await guide.get('/v1/out-of-sight')).text).toContain(story.participantId);
  expect((await other.get('/v1/out-of-sight')).body).toEqual({ items: [], months: 6, next: null });
  await end(delft.guide);
});

test('the receiver still reads exactly the consented sections', async () => {
  const receiver = await stage.member(stage.region.bridge.coordinator);
  const page = await receiver.get(`/v1/participants/${story.participantId}`);
  const sections = page.body['sections'] as { category: string }[];
  expect(sections.map((section) => section.category)).toEqual(['contact', 'identity', 'language']);
});

test('a note reaches the receiver where it is shared and its category is, and no other, nor does its file', async () => {
  const { delft, bridge } = stage.region;
  const receiver = await stage.member(bridge.coordinator);
  const reached: string[] = [];
  for (const [category, reach] of [
    ['language', 'shared'],
    ['work', 'shared'],
    ['language', 'internal'],
  ] as const) {
    const text = `${reach} ${category}`;
    const note = await stage
      .use(WriteNote)
      .execute(delft.guide, story.participantId, { text, category, reach });
    const file = { name: 'brief', type: 'application/pdf', bytes: pdfOf() };
    const { id } = await stage.use(AttachFile).execute(delft.guide, note.id, file);
    const notes = await receiver.get(`/v1/participants/${story.participantId}/notes`);
    if (notes.text.includes(text)) reached.push(text);
    if ((await receiver.get(`/v1/attachments/${id}`)).status === 200) reached.push(`file ${text}`);
    expect((await stranger.get(`/v1/attachments/${id}`)).status).toBe(404);
    const attaching = stage.use(AttachFile).execute(bridge.coordinator, note.id, file);
    await expect(attaching).rejects.toBeInstanceOf(NotFound);
  }
  expect(reached).toEqual(['shared language', 'file shared language']);
});

test('a coordinator whom she keeps away reads and does nothing with her, though his colleagues do', async () => {
  const { coordinator } = stage.region.bridge;
  const receiver = await stage.member(coordinator);
  const [running] = [(await receiver.get('/v1/attempts?box=running')).body['counts']];
  expect(running).toMatchObject({ running: 1 });
  const list = { organisations: [], members: [coordinator.memberId] };
  await stage.use(WriteKeepAway).execute(herself(story.participantId), list);
  for (const [, path] of reads) expect((await receiver.get(path())).status).toBe(404);
  for (const [, request] of writes) {
    const [path, body] = request();
    expect((await receiver.send('POST', path as string, body)).status).toBe(404);
  }
  expect((await receiver.get('/v1/participants')).body).toEqual({ items: [], next: null });
  const inbox = (await receiver.get('/v1/attempts?box=running')).body;
  expect(inbox).toMatchObject({ items: [], counts: { running: 0 } });
  await stage.use(WriteKeepAway).execute(herself(story.participantId), { organisations: [], members: [] });
});

test('another participant reads nothing of hers', async () => {
  const other = await stage.participant(await stage.story.participant('Amina'));
  const bodies = [];
  for (const path of [
    'circle',
    'looks',
    'questions',
    'referrals',
    'reports',
    'notes',
    'proposals',
    'sections',
  ]) {
    bodies.push((await other.get(`/v1/my/${path}`)).text);
  }
  expect(bodies.join()).not.toContain('Hiwet');
  expect(bodies.join()).not.toContain(story.attemptId);
});

test('another participant reads none of her consents, and her receipts as absent', async () => {
  const hers = await stage.participant(story.participantId);
  const { items } = (await hers.get('/v1/my/consents')).body as { items: { id: string }[] };
  expect(items).toHaveLength(2);
  const other = await stage.participant(await stage.story.participant('Amina'));
  expect((await other.get('/v1/my/consents')).body).toEqual({ items: [] });
  for (const { id } of items) {
    expect((await other.get(`/v1/my/consents/${id}/receipt`)).status).toBe(404);
    expect((await other.get(`/v1/my/consents/${id}/receipt/page`)).status).toBe(404);
  }
});

test('NotFound says nothing of what it hides', () => {
  expect(JSON.stringify(new NotFound())).not.toContain(story.participantId);
});
