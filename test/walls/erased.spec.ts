import { AttachFile, WriteNote } from '@kring/outcomes';
import { WriteKeepAway, WriteSafety } from '@kring/participants';
import type { ErasureList } from '@kring/contracts';
import { herself, pdfOf } from '@kring/testing';
import { setApiStage, type ApiStage, type Browser } from '../setup/api-stage.js';
import { listen } from '../setup/listener.js';
import { addWaysIn } from '../setup/ways-in.js';
import { settled } from '../setup/settled.js';

// She asked to be erased and it was granted: the whole database is searched for what was hers.

let stage: ApiStage;
let guide: Browser;
let hers: Awaited<ReturnType<ApiStage['story']['accepted']>>;
let other: string;

const MARKS = ['Wezenlijk', '600012345', 'vertrouwelijk', 'secret-'];
/** Where an identifier of hers stays, which now points at nobody. */
const NAMED_IN = ['audit.line', 'outbox.event', 'participants.tombstone'];

beforeAll(async () => {
  stage = await setApiStage({ worker: true });
  guide = await stage.member(stage.region.delft.guide);
  other = await stage.story.participant('Amina');
  hers = await stage.story.accepted('Wezenlijk');
  await fillHerFile();
});

afterAll(() => stage.close());

/** Something of hers in every place that there is. */
async function fillHerFile(): Promise<void> {
  const { participantId, attemptId } = hers;
  const contact = { channel: 'whatsapp', phone: '+31600012345', mayOthersAnswer: false };
  const answers = [
    await guide.send('PUT', `/v1/participants/${participantId}/sections/contact`, {
      category: 'contact',
      version: 1,
      content: contact,
    }),
    await (
      await stage.member(stage.region.bridge.coordinator)
    ).send('POST', `/v1/attempts/${attemptId}/reports`, {
      mood: 'good',
      hours: 1,
      nextStep: 'again',
      note: 'vertrouwelijk',
    }),
    await guide.get(`/v1/participants/${participantId}`),
    await guide.get('/v1/participants'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, expect.any(Number), 200, 200]);
  await addNote(participantId);
  await addWaysIn(stage, participantId);
  await stage.use(WriteSafety).execute(herself(participantId), true);
  const away = { organisations: [stage.region.other.id], members: [] };
  await stage.use(WriteKeepAway).execute(herself(participantId), away);
}

async function addNote(participantId: string): Promise<void> {
  const { guide: by } = stage.region.delft;
  const writing = { text: 'vertrouwelijk', category: 'wishes', reach: 'internal' } as const;
  const { id } = await stage.use(WriteNote).execute(by, participantId, writing);
  const file = { name: 'vertrouwelijk', type: 'application/pdf', bytes: pdfOf() };
  await stage.use(AttachFile).execute(by, id, file);
}

/** The tables in which some row says this. */
async function saying(text: string): Promise<string[]> {
  const tables = await stage.database.query<{ name: string }>(
    `select nspname || '.' || relname as name from pg_class c join pg_namespace n on n.oid = relnamespace
     where relkind = 'r' and nspname !~ '^(pg_|information_schema)' order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const sql = `select from ${name} t where to_jsonb(t)::text like '%' || $1 || '%' limit 1`;
    if ((await stage.database.query(sql, [text])).length > 0) found.push(name);
  }
  return found;
}

const requests = async () => (await guide.get('/v1/erasures')).body as unknown as ErasureList;

test('there is something of hers to be found', async () => {
  for (const mark of MARKS) expect(await saying(mark)).not.toEqual([]);
  const noted = ['outcomes.attachment', 'outcomes.note'];
  expect(await saying('vertrouwelijk')).toEqual(expect.arrayContaining(noted));
});

test('another participant’s request is hers alone', async () => {
  const [her, another] = [await stage.participant(hers.participantId), await stage.participant(other)];
  const before = (await another.get('/v1/my/erasure')).text;
  expect(
    (await (await stage.participant(hers.participantId, 'low')).send('POST', '/v1/my/erasure')).status,
  ).toBe(403);
  expect((await her.send('POST', '/v1/my/erasure')).status).toBe(204);
  expect((await another.get('/v1/my/erasure')).text).toBe(before);
  expect(JSON.parse(before)).toMatchObject({ asked: null });
  expect((await her.get('/v1/my/erasure')).body).toMatchObject({ asked: { state: 'asked' } });
});

test('only her municipality learns of it, and its adviser and administrator decide nothing', async () => {
  const { items } = await requests();
  expect(items).toMatchObject([{ participantId: hers.participantId }]);
  const path = `/v1/erasures/${items[0]!.id}/decisions`;
  const { bridge, adviser, administrator, other: stranger } = stage.region;
  for (const somebody of [bridge.coordinator, adviser, administrator, stranger.coordinator]) {
    const browser = await stage.member(somebody);
    expect([403, 404]).toContain((await browser.send('POST', path, { decision: 'grant' })).status);
    expect((await browser.get('/v1/erasures')).text).not.toContain(hers.participantId);
  }
  expect((await guide.send('POST', path, { decision: 'refuse' })).status).toBe(400);
});

test('once it is granted no byte of hers is left anywhere, and an open page hears goodbye', async () => {
  const listener = await listen(stage.address, guide.cookie);
  listener.watch([{ type: 'participant', id: hers.participantId }]);
  const her = await stage.participant(hers.participantId);
  const { items } = await requests();
  const path = `/v1/erasures/${items[0]!.id}/decisions`;
  expect((await guide.send('POST', path, { decision: 'grant' })).status).toBe(204);
  await settled(stage);
  await stage.chore('consents.erase-asked-for');
  await listener.hears(({ type, id }) => type === 'gone' && id === hers.participantId);
  listener.close();
  for (const mark of MARKS) expect(await saying(mark)).toEqual([]);
  for (const id of [hers.participantId, hers.attemptId, hers.referralId]) {
    expect(NAMED_IN).toEqual(expect.arrayContaining(await saying(id)));
  }
  expect((await her.get('/v1/my/circle')).status).toBe(401);
  expect((await guide.get(`/v1/participants/${hers.participantId}`)).status).toBe(404);
});

test('of another participant nothing went, and looks at both of them stay hers', async () => {
  const looks = await stage.database.query<{ ids: string[] }>(
    'select participant_ids as ids from access.look',
  );
  expect(looks.some(({ ids }) => ids.includes(other))).toBe(true);
  expect(looks.every(({ ids }) => ids.length > 0 && !ids.includes(hers.participantId))).toBe(true);
  expect((await guide.get(`/v1/participants/${other}`)).status).toBe(200);
});

test('where her file stood a tombstone stands: which, when and why, and nothing else', async () => {
  const rows = await stage.database.query<Record<string, unknown>>('select * from participants.tombstone');
  expect(rows.map((row) => Object.keys(row))).toEqual([
    ['participant_id', 'reference', 'erased_on', 'basis'],
  ]);
  expect(rows[0]).toMatchObject({ participant_id: hers.participantId, basis: 'request' });
});
