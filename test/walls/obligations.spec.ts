import { WithdrawConsent } from '@kring/consents';
import type { MyObligationList, ObligationList } from '@kring/contracts';
import { herself, nowhere } from '@kring/testing';
import pg from 'pg';
import { setApiStage, type Answer, type ApiStage, type Browser } from '../setup/api-stage.js';

// What a recipient answers for, over HTTP: its own and nobody else's, once, and with no byte of her in it.

let stage: ApiStage;
let coordinator: Browser;
let administrator: Browser;
let hers: Awaited<ReturnType<ApiStage['story']['accepted']>>;
let id: string;

beforeAll(async () => {
  stage = await setApiStage();
  hers = await stage.story.accepted('Hiwet');
  await stage.use(WithdrawConsent).execute(herself(hers.participantId), 'all');
  await stage.react();
  coordinator = await stage.member(stage.region.bridge.coordinator);
  administrator = await stage.member(stage.region.administrator);
  id = (await owed(coordinator)).items[0]!.id;
});

afterAll(() => stage.close());

const list = '/v1/obligations';
const owed = async (browser: Browser) => (await browser.get(list)).body as unknown as ObligationList;
const ofHers = async (participantId: string) =>
  (await (await stage.participant(participantId)).get('/v1/my/obligations'))
    .body as unknown as MyObligationList;
const answer = (browser: Browser, about: string, body: object = { answer: 'erased' }) =>
  browser.send('POST', `${list}/${about}/answers`, body);
const told = ({ status, body }: Answer) => JSON.stringify({ status, ...body, requestId: '', instance: '' });

test('its coordinator and its administrator see it, and it holds no byte of her', async () => {
  const answers = [await coordinator.get(list), await administrator.get(list)];
  expect(answers[0]!.text).toBe(answers[1]!.text);
  expect(answers[0]!.body).toMatchObject({ items: [{ reference: 'N-0001', state: 'open' }], open: 1 });
  for (const byte of ['Hiwet', '600000099', hers.participantId, hers.attemptId, hers.referralId, 'Delft']) {
    expect(answers[0]!.text).not.toContain(byte);
  }
});

test('another organisation has none, and to it this one reads as absent', async () => {
  const other = await stage.member(stage.region.other.coordinator);
  expect(await owed(other)).toEqual({ items: [], open: 0 });
  const [hidden, absent] = [await answer(other, id), await answer(other, nowhere())];
  expect(hidden.status).toBe(404);
  expect(told(hidden)).toBe(told(absent));
});

test.each(['municipality’s guide', 'municipality’s director', 'adviser', 'volunteer', 'participant'])(
  'a %s is refused at the door, whether there are any or not',
  async (who) => {
    const { delft, bridge, adviser } = stage.region;
    const browsers: Record<string, () => Promise<Browser>> = {
      'municipality’s guide': () => stage.member(delft.guide),
      'municipality’s director': () => stage.member(delft.director),
      adviser: () => stage.member(adviser),
      volunteer: () => stage.member(bridge.volunteer),
      participant: () => stage.participant(hers.participantId),
    };
    const browser = await browsers[who]!();
    expect((await browser.get(list)).status).toBe(403);
    const [hidden, absent] = [await answer(browser, id), await answer(browser, nowhere())];
    expect(hidden.status).toBe(403);
    expect(told(hidden)).toBe(told(absent));
  },
);

test('who is not signed in is asked to', async () => {
  expect((await stage.nobody().get(list)).status).toBe(401);
  expect((await answer(stage.nobody(), id)).status).toBe(401);
});

test('all that is wrong with an answer is said at once, and nothing is stored', async () => {
  const tries: [object, string[]][] = [
    [{}, ['answer']],
    [{ answer: 'kept' }, ['law']],
    [{ answer: 'kept', law: 'other' }, ['lawNote']],
    [{ answer: 'kept', law: 'other', lawNote: 'nummer 111 222 333' }, ['lawNote']],
    [{ answer: 'erased', law: 'archive-act', lawNote: 'om' }, ['law', 'lawNote']],
    [{ answer: 'kept', law: 'because' }, ['law']],
    [{ answer: 'erased', lawNote: ' ' }, ['lawNote']],
    [{ answer: 'kept', law: 'other', lawNote: 'x'.repeat(201) }, ['lawNote']],
    [{ answer: 'erased', answeredAt: '2020-01-01T00:00:00Z' }, ['']],
  ];
  for (const [body, paths] of tries) {
    const { status, body: problem } = await answer(coordinator, id, body);
    expect(status).toBe(400);
    const faults = problem['errors'] as { path: string }[];
    expect(faults.map(({ path }) => path).sort()).toEqual(paths.sort());
  }
  expect((await answer(coordinator, 'no-id')).status).toBe(400);
  expect(await owed(coordinator)).toMatchObject({ items: [{ state: 'open', answer: null }], open: 1 });
});

test('answered once, it is answered: she reads which law, a second answer is a conflict', async () => {
  const kept = { answer: 'kept', law: 'legal-claim' };
  expect((await answer(administrator, id, kept)).status).toBe(204);
  expect(await owed(coordinator)).toMatchObject({ items: [{ state: 'answered', ...kept }], open: 0 });
  expect(await ofHers(hers.participantId)).toMatchObject({ items: [{ organisation: 'De Brug', ...kept }] });
  expect((await answer(coordinator, id)).status).toBe(409);
  expect((await answer(administrator, id, kept)).status).toBe(409);
});

test('another participant reads nothing of it', async () => {
  const another = await stage.story.participant('Amina');
  expect(await ofHers(another)).toEqual({ items: [] });
});

test('the row itself: its organisation’s coordinators and administrator, and she; nobody writes another’s', async () => {
  const client = new pg.Client({ connectionString: stage.database.as('kring_api') });
  await client.connect();
  const seen = async (audience: string, statement: string) => {
    await client.query('begin');
    await client.query(`select set_config('kring.audience', $1, true)`, [audience]);
    const result = await client.query(statement).finally(() => client.query('rollback'));
    return result.rowCount;
  };
  const { bridge, other, delft, adviser, administrator: keeper } = stage.region;
  const see = 'select from consents.obligation';
  const rows = async (who: string[]) => {
    const counts: (number | null)[] = [];
    for (const audience of who) counts.push(await seen(audience, see));
    return counts;
  };
  expect(await rows([bridge.id, keeper.memberId, hers.participantId])).toEqual([1, 1, 1]);
  const strangers = [
    other.id,
    delft.id,
    delft.guide.memberId,
    adviser.memberId,
    bridge.volunteer.memberId,
    '',
  ];
  expect(await rows(strangers)).toEqual([0, 0, 0, 0, 0, 0]);
  const about = 'select from consents.obligation_about';
  expect(await seen(bridge.id, about)).toBe(0);
  expect(await seen(keeper.memberId, about)).toBe(0);
  expect(await seen(hers.participantId, about)).toBe(1);
  expect(await seen(other.id, `update consents.obligation set answer = 'erased'`)).toBe(0);
  const forged = seen(bridge.id, `update consents.obligation set organisation_id = '${other.id}'`);
  await expect(forged).rejects.toThrow(/permission denied/);
  await client.end();
});
