import { WithdrawConsent } from '@kring/consents';
import { herself } from '@kring/testing';
import { setApiStage, type ApiStage, type Browser } from '../setup/api-stage.js';

// A change that comes again with the same key is made once, and tells no more than its identifier.

let stage: ApiStage;
let guide: Browser;
let receiver: Browser;
let hers: string;
let attemptId: string;

beforeAll(async () => {
  stage = await setApiStage();
  const { region } = stage;
  ({ participantId: hers, attemptId } = await stage.story.accepted('Hiwet', ['identity', 'language']));
  guide = await stage.member(region.delft.guide);
  receiver = await stage.member(region.bridge.coordinator);
});

afterAll(() => stage.close());

const report = { mood: 'good', hours: 1, nextStep: 'again' };
const write = (by: Browser, key: string, body: object = report) =>
  by.send('POST', `/v1/attempts/${attemptId}/reports`, body, { 'idempotency-key': key });
const reports = async () =>
  Number((await stage.database.query<{ count: string }>('select count(*) from outcomes.report'))[0]!.count);

test('the same key gives the same status and id, and changes nothing again', async () => {
  const before = await reports();
  const first = await write(receiver, 'key-of-one-report');
  const again = await write(receiver, 'key-of-one-report');
  expect(first.status).toBe(201);
  expect([again.status, again.body]).toEqual([201, { id: first.body['id'] }]);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(await reports()).toBe(before + 1);
});

test('ten at once with one key make one change, and read one id', async () => {
  const before = await reports();
  const answers = await Promise.all(Array.from({ length: 10 }, () => write(receiver, 'key-of-ten-at-once')));
  expect(new Set(answers.map(({ status, body }) => `${status} ${body['id'] as string}`)).size).toBe(1);
  expect(answers.filter(({ headers }) => headers.has('idempotency-replayed'))).toHaveLength(9);
  expect(await reports()).toBe(before + 1);
});

test('a decision that was made is not refused when it comes again', async () => {
  const amina = await stage.story.participant('Amina');
  const { attemptId: waiting } = await stage.story.referral(amina, ['identity']);
  await stage.story.answers(amina, 'yes');
  const [found] = await stage.database.query<{ version: number }>(
    'select version from referrals.attempt where id = $1',
    [waiting],
  );
  const accept = () =>
    receiver.send(
      'POST',
      `/v1/attempts/${waiting}/decisions`,
      { decision: 'accept', version: found!.version },
      { 'idempotency-key': 'key-of-a-decision' },
    );
  const answers = [await accept(), await accept()];
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
});

test('a key goes with one change, and with one person', async () => {
  const before = await reports();
  const other = await write(receiver, 'key-of-one-report', { ...report, mood: 'hard' });
  expect([other.status, other.body['title']]).toEqual([409, 'Dit kan nu niet']);
  const elsewhere = { 'idempotency-key': 'key-of-one-report' };
  const note = { text: 'noted', category: 'language', reach: 'internal' };
  expect((await guide.send('POST', `/v1/participants/${hers}/notes`, note, elsewhere)).status).toBe(201);
  expect(await reports()).toBe(before);
});

test('what was refused is tried again with the same key', async () => {
  const wrong = await write(receiver, 'key-of-a-mistake', { ...report, hours: 99 });
  expect(wrong.status).toBe(400);
  expect((await write(receiver, 'key-of-a-mistake')).status).toBe(201);
});

test('what runs as nobody on the way claims no key, and is answered', async () => {
  const her = await stage.participant(hers);
  const ended = () =>
    her.send('POST', '/v1/my/others/end', undefined, { 'idempotency-key': 'key-of-her-sessions' });
  expect([(await ended()).status, (await ended()).status]).toEqual([204, 204]);
});

test.each(['short', 'x'.repeat(65), 'with a space'])('a key of another form is refused (%s)', async (key) => {
  const { status, body } = await write(receiver, key);
  expect(status).toBe(400);
  expect(body['errors']).toMatchObject([{ path: 'Idempotency-Key' }]);
});

test('after she stopped sharing it answers the id and nothing else, to who was first, and to nobody else', async () => {
  const first = await write(receiver, 'key-before-she-stops');
  await stage.use(WithdrawConsent).execute(herself(hers), stage.region.bridge.id);
  const again = await write(receiver, 'key-before-she-stops');
  expect([again.status, again.text]).toEqual([201, JSON.stringify({ id: first.body['id'] })]);
  expect((await write(receiver, 'another-new-key')).status).toBe(404);
  const stranger = await stage.member(stage.region.other.coordinator);
  expect((await write(stranger, 'key-before-she-stops')).status).toBe(404);
});

test('after a day the key is forgotten', async () => {
  await stage.database.query(`update identity.asked_once set asked_at = now() - interval '25 hours'
    where key = 'key-of-one-report'`);
  await stage.chore('identity.forget-asked-once');
  const left = await stage.database.query<{ key: string }>('select key from identity.asked_once');
  expect(left.map(({ key }) => key)).toContain('key-of-ten-at-once');
  expect(left.map(({ key }) => key)).not.toContain('key-of-one-report');
});
