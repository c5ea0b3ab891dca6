import type { LookList } from '@kring/contracts';
import { WriteNote } from '@kring/outcomes';
import { setApiStage, type ApiStage, type Browser } from '../setup/api-stage.js';

let stage: ApiStage;
let story: { participantId: string; attemptId: string; referralId: string };
let receiver: Browser;
let sender: Browser;
let her: Browser;

beforeAll(async () => {
  stage = await setApiStage();
  story = await stage.story.accepted('Hiwet');
  const note = { text: 'x', category: 'identity', reach: 'shared' } as const;
  await stage.use(WriteNote).execute(stage.region.delft.guide, story.participantId, note);
  receiver = await stage.member(stage.region.bridge.coordinator);
  sender = await stage.member(stage.region.delft.guide);
  her = await stage.participant(story.participantId);
});

afterAll(() => stage.close());

const looks = async () => ((await her.get('/v1/my/looks')).body as unknown as LookList).items;

const reads = [
  ['her page', 'De Brug', () => receiver.get(`/v1/participants/${story.participantId}`)],
  ['the list of people', 'De Brug', () => receiver.get('/v1/participants')],
  ['the inbox', 'De Brug', () => receiver.get('/v1/attempts?box=running')],
  ['the notes about her', 'De Brug', () => receiver.get(`/v1/participants/${story.participantId}/notes`)],
  ['the attempt', 'De Brug', () => receiver.get(`/v1/attempts/${story.attemptId}`)],
  [
    'her page at the municipality',
    'Gemeente Delft',
    () => sender.get(`/v1/participants/${story.participantId}`),
  ],
  ['the list of referrals', 'Gemeente Delft', () => sender.get('/v1/referrals')],
  ['the referral', 'Gemeente Delft', () => sender.get(`/v1/referrals/${story.referralId}`)],
] as const;

test.each(reads)('who read %s stands in her list', async (_, organisation, read) => {
  const before = (await looks()).length;
  expect((await read()).status).toBe(200);
  const after = await looks();
  expect(after.length).toBe(before + 1);
  expect(after[0]).toMatchObject({
    organisation,
    purpose: organisation === 'De Brug' ? 'support' : 'integration-task',
  });
  expect(after[0]!.categories.length).toBeGreaterThan(0);
});

test('her list names organisations, never members of staff', async () => {
  const text = JSON.stringify(await looks());
  expect(text).not.toContain('Coordinator');
  expect(text).not.toContain('Guide');
});

test('her list goes on to the first look of all, each once', async () => {
  const someone = await stage.story.participant('Amina');
  await stage.database.query(
    `insert into access.look
     select gen_random_uuid(), now() - make_interval(secs => n / 7), gen_random_uuid(), $1, gen_random_uuid(), 'support',
       'participant', array['identity'], array[$2::uuid] from generate_series(1, 450) n`,
    [stage.region.bridge.id, someone],
  );
  const browser = await stage.participant(someone);
  const sizes: number[] = [];
  const times: string[] = [];
  for (let next: string | null = ''; next !== null;) {
    const { body } = await browser.get(`/v1/my/looks${next && `?cursor=${next}`}`);
    const page = body as unknown as LookList;
    sizes.push(page.items.length);
    times.push(...page.items.map(({ at }) => at));
    next = page.next;
  }
  expect(sizes).toEqual([200, 200, 50]);
  expect(times).toEqual([...times].sort().reverse());
  expect((await browser.get('/v1/my/looks?cursor=mine')).status).toBe(400);
});

test('looking at oneself leaves no trace', async () => {
  const before = (await looks()).length;
  await her.get('/v1/my/sections');
  expect((await looks()).length).toBe(before);
});

describe('where the trace can not be written', () => {
  beforeAll(() => stage.database.query('revoke insert on access.look from kring_api'));
  afterAll(() => stage.database.query('grant insert on access.look to kring_api'));

  test.each(reads)('%s can not be read', async (_, __, read) => {
    const answer = await read();
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('Hiwet');
    expect(answer.text).not.toContain(story.participantId);
  });
});
