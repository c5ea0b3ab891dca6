import { CodeExpired, TooManyTries, WrongCode } from '@kring/participants-domain';
import { FixedClock, setStage, type Stage } from '@kring/testing';
import { InviteParticipant } from './invite-participant.js';
import { OpenLinkSession } from './open-link-session.js';
import { SendLinkCode } from './send-link-code.js';

const today = new Date();
const later = (minutes: number) => new Date(today.getTime() + minutes * 60_000);
const clock = new FixedClock(today);
const address = '192.0.2.1';
let stage: Stage;
let participantId: string;

beforeAll(async () => {
  stage = await setStage(clock);
  participantId = await stage.story.participant();
});

beforeEach(async () => {
  clock.moveTo(today);
  await stage.database.query('delete from participants.rate');
});

afterAll(() => stage.close());

const open = (token: string, code: string) => stage.use(OpenLinkSession).execute(token, code, address);
const send = (token: string) => stage.use(SendLinkCode).execute(token);
const other = (code: string) => (code === '000000' ? '000001' : '000000');

async function link(): Promise<string> {
  const { url } = await stage.use(InviteParticipant).execute(stage.region.delft.guide, participantId);
  return url!.split('#link=')[1]!;
}

async function code(token: string): Promise<string> {
  const { demoMessage } = await send(token);
  return /\d{6}/.exec(demoMessage!)![0];
}

async function linkAndCode() {
  const token = await link();
  return { token, right: await code(token) };
}

const answerTo = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'opened',
    (error: Error & { kind?: string }) => [error.constructor.name, error.kind, error.message],
  );

test('link and code together are her, in her own language', async () => {
  const { token, right } = await linkAndCode();
  const owner = { kind: 'participant', participantId, assurance: 'high', language: 'ar' };
  expect(await open(token, right)).toEqual({ owner, way: 'link' });
});

test('a wrong code is counted although its answer is an error', async () => {
  const { token, right } = await linkAndCode();
  await expect(open(token, other(right))).rejects.toThrow(new WrongCode(4));
  await expect(open(token, other(right))).rejects.toThrow(new WrongCode(3));
  expect(await open(token, right)).toMatchObject({ owner: { participantId } });
});

test('after five wrong codes the right one is refused too', async () => {
  const { token, right } = await linkAndCode();
  for (let left = 4; left > 0; left -= 1) {
    await expect(open(token, other(right))).rejects.toThrow(new WrongCode(left));
  }
  await expect(open(token, other(right))).rejects.toThrow(TooManyTries);
  await expect(open(token, right)).rejects.toMatchObject({ kind: 'too-many' });
});

test('twenty wrong codes at once are no more than five tries', async () => {
  const { token, right } = await linkAndCode();
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => open(token, other(right))));
  const reasons = outcomes.map((outcome) => (outcome as PromiseRejectedResult).reason as Error);
  expect(reasons.filter((reason) => reason instanceof WrongCode)).toHaveLength(4);
  expect(reasons.filter((reason) => reason instanceof TooManyTries)).toHaveLength(16);
  const rows = await stage.database.query(
    'select tries from participants.invitation order by id desc limit 1',
  );
  expect(rows).toEqual([{ tries: 5 }]);
});

test('a new code makes the former one worthless', async () => {
  const { token, right } = await linkAndCode();
  let next = await code(token);
  if (next === right) next = await code(token);
  await expect(open(token, right)).rejects.toThrow(WrongCode);
  expect(await open(token, next)).toMatchObject({ owner: { participantId } });
});

test('a link gives at most three codes', async () => {
  const token = await link();
  for (let sent = 0; sent < 3; sent += 1) await send(token);
  await expect(send(token)).rejects.toThrow(TooManyTries);
});

test('a code opens for fifteen minutes', async () => {
  const { token, right } = await linkAndCode();
  clock.moveTo(later(15));
  await expect(open(token, right)).rejects.toThrow(CodeExpired);
});

test('the right code opens once', async () => {
  const { token, right } = await linkAndCode();
  await open(token, right);
  await expect(open(token, right)).rejects.toMatchObject({ kind: 'absent' });
});

test('the right code twice at once opens one session', async () => {
  const { token, right } = await linkAndCode();
  const outcomes = await Promise.allSettled([open(token, right), open(token, right)]);
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('used, expired and unknown links read alike, as absent', async () => {
  const used = await linkAndCode();
  await open(used.token, used.right);
  const expired = await linkAndCode();
  clock.moveTo(later(8 * 24 * 60));
  const unknown = { token: 'a-link-that-was-never-made', right: '123456' };
  const answers = [];
  for (const { token, right } of [used, expired, unknown]) {
    answers.push([await answerTo(open(token, right)), await answerTo(send(token))]);
  }
  expect(answers[0]![0]).toEqual(['NotFound', 'absent', expect.any(String)]);
  expect(new Set(answers.flat().map((answer) => JSON.stringify(answer))).size).toBe(1);
});

test('neither the token nor the code is stored as it is', async () => {
  const { token, right } = await linkAndCode();
  const rows = await stage.database.query<{ invitation: string; code_hash: string; token_hash: string }>(
    `select i::text as invitation, code_hash, token_hash from participants.invitation i
     order by id desc limit 1`,
  );
  expect(rows[0]!.code_hash).toMatch(/^[\w-]{43}$/);
  expect(rows[0]!.token_hash).toMatch(/^[\w-]{43}$/);
  expect(rows[0]!.invitation).not.toContain(token);
  expect(rows[0]!.code_hash + rows[0]!.token_hash).not.toContain(right);
});

test('a used link keeps no code', async () => {
  const { token, right } = await linkAndCode();
  await open(token, right);
  const rows = await stage.database.query(
    'select code_hash from participants.invitation where used_at is not null and code_hash is not null',
  );
  expect(rows).toEqual([]);
});
