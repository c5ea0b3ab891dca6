import { UnitOfWork } from '@kring/platform-database';
import { newId } from '@kring/platform-kernel';
import { setStage, type Stage } from '@kring/testing';
import pg from 'pg';
import { Outbox } from './outbox.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

const events = (subjectId: string) =>
  stage.database.query('select name, touches, claimed_at from outbox.event where subject_id = $1', [
    subjectId,
  ]);
const answers = async () => {
  const rows = await stage.database.query<{ answers: number }>(
    'select answers from organisations.organisation where id = $1',
    [stage.region.bridge.id],
  );
  return rows[0]!.answers;
};

/** Changes a row and says so by an event, in one unit of work. */
function change(subjectId: string, then: () => void = () => undefined): Promise<void> {
  const work = stage.use(UnitOfWork);
  return work.run(stage.region.bridge.coordinator, async () => {
    await work.query('update organisations.organisation set answers = answers + 1 where id = $1', [
      stage.region.bridge.id,
    ]);
    const touches = [{ kind: 'attempt', id: subjectId }] as const;
    stage.use(Outbox).append({ name: 'attempt.accepted', subjectId, touches });
    then();
  });
}

test('an event commits with the change that made it true', async () => {
  const subjectId = newId();
  const before = await answers();
  await change(subjectId);
  expect(await answers()).toBe(before + 1);
  expect(await events(subjectId)).toEqual([
    { name: 'attempt.accepted', touches: [{ kind: 'attempt', id: subjectId }], claimed_at: null },
  ]);
});

test('what fails afterwards takes both back', async () => {
  const subjectId = newId();
  const before = await answers();
  const failing = change(subjectId, () => {
    throw new Error('too late');
  });
  await expect(failing).rejects.toThrow('too late');
  expect(await answers()).toBe(before);
  expect(await events(subjectId)).toEqual([]);
});

test('an event that can not be written takes the change back', async () => {
  const before = await answers();
  await expect(change('not an identifier')).rejects.toThrow();
  expect(await answers()).toBe(before);
});

test('outside a unit of work no event can be appended', () => {
  const append = () =>
    stage.use(Outbox).append({ name: 'attempt.accepted', subjectId: newId(), touches: [] });
  expect(append).toThrow(/unit of work/);
});

test('the relay is woken once by what commits, without a payload, and not at all by what does not', async () => {
  const client = new pg.Client({ connectionString: stage.database.as('kring_relay') });
  await client.connect();
  const heard: (string | undefined)[] = [];
  client.on('notification', ({ payload }) => heard.push(payload));
  await client.query('listen kring_outbox');
  await change(newId(), () => {
    throw new Error('rolled back');
  }).catch(() => undefined);
  const work = stage.use(UnitOfWork);
  await work.run(stage.region.bridge.coordinator, async () => {
    await change(newId());
    await change(newId());
  });
  // The answer to a later statement comes after the notifications before it.
  await client.query('select 1');
  await client.end();
  expect(heard).toEqual(['']);
});

test.each(['kring_api', 'kring_reaction'] as const)('%s appends events and changes none', async (role) => {
  const client = new pg.Client({ connectionString: stage.database.as(role) });
  await client.connect();
  await expect(client.query(`update outbox.event set name = 'consent.given'`)).rejects.toThrow(/permission/);
  await expect(client.query('delete from outbox.event')).rejects.toThrow(/permission/);
  await client.end();
});
