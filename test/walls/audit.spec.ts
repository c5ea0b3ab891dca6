import { newId } from '@kring/platform-kernel';
import pg from 'pg';
import { setApiStage, type ApiStage, type Browser } from '../setup/api-stage.js';

// BIO2 8.15: who changed what, who was refused, from where, and never a word of what it was about.

let stage: ApiStage;
let story: { participantId: string; attemptId: string; referralId: string };
let receiver: Browser;
let stranger: Browser;
let her: Browser;

beforeAll(async () => {
  stage = await setApiStage();
  story = await stage.story.accepted('Hiwet');
  receiver = await stage.member(stage.region.bridge.coordinator);
  stranger = await stage.member(stage.region.other.coordinator);
  her = await stage.participant(story.participantId);
});

afterAll(() => stage.close());

/** What this request is answered, and the lines that it left. */
async function asked(method: string, path: string, by: Browser, body?: unknown) {
  const requestId = newId();
  const answer = await fetch(`${stage.address}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      'x-request-id': requestId,
      ...(by.cookie && { cookie: by.cookie }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const lines = await stage.database.query<Record<string, unknown>>(
    'select * from audit.line where request_id = $1 order by at, id',
    [requestId],
  );
  return { status: answer.status, lines };
}

const byReceiver = () => ({
  actor_kind: 'member',
  actor_id: stage.region.bridge.coordinator.memberId,
  organisation_id: stage.region.bridge.id,
});

const assign = (body: unknown) =>
  asked('POST', `/v1/participants/${story.participantId}/assignments`, receiver, body);

test('a change leaves one line: who, what, on which thing, done, from where', async () => {
  const { status, lines } = await assign({ memberId: stage.region.bridge.volunteer.memberId });
  expect(status).toBeLessThan(300);
  expect(lines).toEqual([
    {
      ...byReceiver(),
      id: expect.any(String),
      at: expect.any(Date),
      action: 'assign',
      object: 'participant',
      object_id: story.participantId,
      result: 'done',
      origin: expect.stringMatching(/^[\w-]{43}$/),
      request_id: expect.any(String),
      trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
    },
  ]);
});

test('where the line can not be written, nothing is changed', async () => {
  await stage.database.query('revoke insert on audit.line from kring_api');
  const counted = 'select count(*)::int as number from participants.assignment';
  const [before] = await stage.database.query<{ number: number }>(counted);
  const { status } = await assign({ memberId: stage.region.bridge.coordinator.memberId });
  const [after] = await stage.database.query<{ number: number }>(counted);
  await stage.database.query('grant insert on audit.line to kring_api');
  expect(status).toBe(500);
  expect(after).toEqual(before);
});

test('what is refused after it began leaves the refusal and no line that it was done', async () => {
  const { status, lines } = await assign({ memberId: newId() });
  expect(status).toBe(404);
  expect(lines).toEqual([expect.objectContaining({ ...byReceiver(), action: 'assign', result: 'absent' })]);
});

test('a body that is wrong is refused, and nothing of it is kept', async () => {
  const { status, lines } = await assign({ memberId: 'Hiwet' });
  expect(status).toBe(400);
  expect(lines).toEqual([expect.objectContaining({ action: 'assign', result: 'invalid' })]);
  expect(JSON.stringify(lines)).not.toContain('Hiwet');
  const unreadable = await asked('POST', '/v1/my/withdrawals', her, '{"recipientId": "Hiwet');
  expect(unreadable.status).toBe(400);
  expect(unreadable.lines).toEqual([
    expect.objectContaining({ actor_kind: 'participant', actor_id: story.participantId, result: 'invalid' }),
  ]);
});

test('a verb that is not one’s own is refused by name', async () => {
  const { status, lines } = await asked('POST', '/v1/participants', receiver, {});
  expect(status).toBe(403);
  expect(lines).toEqual([
    expect.objectContaining({ ...byReceiver(), action: 'add', object: 'participant', result: 'forbidden' }),
  ]);
});

test('hidden and absent leave the same line, with the id as it was asked', async () => {
  const ids = [story.participantId, newId()];
  const found = [];
  for (const id of ids) found.push(await asked('GET', `/v1/participants/${id}`, stranger));
  const [hidden, absent] = found.map(({ status, lines }) => {
    const [{ id: _, at: __, request_id: ___, trace_id: ____, object_id: about, ...line }, ...more] =
      lines as [Record<string, unknown>];
    return { status, line, about, more };
  });
  expect([hidden!.about, absent!.about]).toEqual(ids);
  expect({ ...hidden, about: null }).toEqual({ ...absent, about: null });
  expect(hidden).toMatchObject({ status: 404, line: { result: 'absent', action: 'read' }, more: [] });
});

test('an address that is none is refused without its words', async () => {
  const { status, lines } = await asked('GET', '/v1/participants-of-Hiwet', receiver);
  expect(status).toBe(404);
  expect(lines).toEqual([expect.objectContaining({ ...byReceiver(), object: '/*', object_id: null })]);
});

test('a failed sign-in leaves a line of nobody, from the address that it came from', async () => {
  const nobody = stage.nobody();
  const pin = await asked('POST', '/v1/pin-sessions', nobody, { pin: '314159' });
  expect(pin.status).toBeGreaterThanOrEqual(400);
  const refused = pin.lines.filter(({ result }) => result !== 'done');
  expect(refused).toEqual([expect.objectContaining({ object: '/v1/pin-sessions', actor_id: null })]);
  expect(JSON.stringify(pin.lines)).not.toMatch(/314159|127\.0\.0\.1/);
  const back = await asked('GET', '/auth/callback?code=1&state=2', nobody);
  expect(back.status).toBe(302);
  expect(back.lines).toEqual([expect.objectContaining({ action: 'sign-in', result: 'unproven' })]);
});

test('what ends a session is written down, although no unit of work did it', async () => {
  const guide = await stage.member(stage.region.delft.guide);
  const { lines } = await asked('POST', '/v1/session/end', guide);
  expect(lines).toEqual([
    expect.objectContaining({ actor_id: stage.region.delft.guide.memberId, result: 'done' }),
  ]);
});

test('reading leaves its trace in her list of looks, not here', async () => {
  const { status, lines } = await asked('GET', `/v1/participants/${story.participantId}`, receiver);
  expect({ status, lines }).toEqual({ status: 200, lines: [] });
});

test('what the worker does is written down by the name of the reaction', async () => {
  const before = await stage.database.query('select from audit.line where actor_kind = $1', ['reaction']);
  await stage.story.accepted('Amina');
  const after = await stage.database.query<{ action: string }>(
    'select action from audit.line where actor_kind = $1',
    ['reaction'],
  );
  expect(after.length).toBeGreaterThan(before.length);
  expect(after.every(({ action }) => /^[a-z]+\.[a-z-]+$/.test(action))).toBe(true);
});

test('nobody in the application reads it, changes it, or writes in another’s kind', async () => {
  for (const role of ['kring_api', 'kring_reaction', 'kring_relay'] as const) {
    const client = new pg.Client({ connectionString: stage.database.as(role) });
    await client.connect();
    for (const statement of [
      'select from audit.line',
      'update audit.line set action = $$x$$',
      'delete from audit.line',
    ]) {
      await expect(client.query(statement)).rejects.toThrow(/permission denied/);
    }
    await client.end();
  }
  const api = new pg.Client({ connectionString: stage.database.as('kring_api') });
  await api.connect();
  const forged = `insert into audit.line (id, actor_kind, action, object, result)
    values (gen_random_uuid(), 'operator', 'erase', 'look', 'done')`;
  await expect(api.query(forged)).rejects.toThrow(/row-level security/);
  await api.end();
  await expect(stage.database.query('delete from audit.line')).rejects.toThrow(/only ever added/);
  await expect(stage.database.query('update audit.line set result = $1', ['done'])).rejects.toThrow(
    /only ever/,
  );
});
