import { PUBLIC, type MemberActor } from '@kring/platform-kernel';
import { herself, nowhere, setStage, type Stage } from '@kring/testing';
import pg from 'pg';
import { functionName, installStatement, type NamedRead } from './named-read.js';
import { Reads } from './reads.js';

/** Shows whom the database takes the reader for, and whom it lets her count. */
const whoReads: NamedRead = {
  name: 'spec-who-reads',
  sql: `select jsonb_build_object(
    'audience', access.reader(), 'reader', reader, 'question', q, 'link', current_setting('kring.link', true),
    'people', (select count(*) from participants.participant),
    'entries', (select count(*) from access.entry)
  )`,
};
const nothing: NamedRead = { name: 'spec-nothing', sql: `select '{}'::jsonb where false;` };
const failing: NamedRead = { name: 'spec-failing', sql: 'select to_jsonb(1 / 0)' };

interface Seen {
  readonly audience: string | null;
  readonly reader: Record<string, string>;
  readonly question: object;
  readonly link: string;
  readonly people: number;
  readonly entries: number;
}

let stage: Stage;
let pool: pg.Pool;
let reads: Reads;
let guide: MemberActor;
let participantId: string;

beforeAll(async () => {
  stage = await setStage();
  guide = stage.region.delft.guide;
  participantId = await stage.story.participant();
  for (const read of [whoReads, nothing, failing]) await stage.database.query(installStatement(read));
  // One connection, so that every statement follows upon the former one's.
  pool = new pg.Pool({ connectionString: stage.database.as('kring_api'), max: 1 });
  reads = new Reads(pool);
});

afterAll(async () => {
  await pool.end();
  await stage.close();
});

const settings = async () => {
  const result = await pool.query<{ audience: string | null; link: string | null; people: string }>(
    `select nullif(current_setting('kring.audience', true), '') as audience,
       nullif(current_setting('kring.link', true), '') as link,
       (select count(*) from participants.participant) as people`,
  );
  return result.rows[0];
};

test('a read sees as its reader: rows, name and question', async () => {
  const seen = await reads.get<Seen>(guide, whoReads, { box: 'waiting' });
  expect(seen).toMatchObject({
    audience: guide.memberId,
    people: 1,
    entries: 1,
    question: { box: 'waiting' },
  });
  expect(seen.reader).toEqual({
    memberId: guide.memberId,
    organisationId: guide.organisationId,
    audienceId: guide.memberId,
    role: 'caseworker',
    purpose: 'integration-task',
  });
});

test('a helper reads for another purpose than a municipality', async () => {
  const seen = await reads.get<Seen>(stage.region.bridge.coordinator, whoReads);
  expect(seen.reader['purpose']).toBe('support');
  expect(seen).toMatchObject({ audience: stage.region.bridge.id, people: 0 });
});

test('nothing of the reader leaks to the next statement of the same connection', async () => {
  await reads.get(guide, whoReads);
  expect(await settings()).toEqual({ audience: null, link: null, people: '0' });
  await reads.find({ kind: 'link-holder', tokenHash: 'a hash' }, whoReads);
  expect(await settings()).toEqual({ audience: null, link: null, people: '0' });
});

test('nothing leaks from a read that fails', async () => {
  await expect(reads.get(guide, failing)).rejects.toThrow(/division by zero/);
  expect(await settings()).toEqual({ audience: null, link: null, people: '0' });
});

test('nothing leaks to the next reader of the same connection', async () => {
  const actors = [guide, herself(participantId), stage.region.other.coordinator, PUBLIC, guide];
  const seen = await Promise.all(actors.map((actor) => reads.get<Seen>(actor, whoReads)));
  expect(seen.map(({ people }) => people)).toEqual([1, 1, 0, 0, 1]);
});

test('a read without a reader sees nothing', async () => {
  expect(await reads.get<Seen>(PUBLIC, whoReads)).toMatchObject({
    audience: null,
    reader: {},
    people: 0,
    entries: 0,
  });
});

test('whoever holds a link is known by it alone', async () => {
  const seen = await reads.get<Seen>({ kind: 'link-holder', tokenHash: 'a hash' }, whoReads);
  expect(seen).toMatchObject({ audience: null, link: 'a hash', people: 0 });
});

test('an identifier is data: what looks like SQL in it is refused or found nowhere', async () => {
  const { question } = await reads.get<Seen>(guide, whoReads, { id: `'; delete from access.entry; --` });
  expect(question).toEqual({ id: `'; delete from access.entry; --` });
  const sly = { ...guide, memberId: `${nowhere()}' or true --` };
  await expect(reads.get(sly, whoReads)).rejects.toThrow(/uuid/);
});

test('no answer is null to who looks, and absent to who needs it', async () => {
  expect(await reads.find(guide, nothing)).toBeNull();
  await expect(reads.get(guide, nothing)).rejects.toMatchObject({ kind: 'absent' });
});

test('a changed read stands beside the former one, which old code still uses', async () => {
  const changed = { ...whoReads, sql: `select jsonb_build_object('changed', true)` };
  await stage.database.query(installStatement(changed));
  expect(functionName(changed)).not.toBe(functionName(whoReads));
  expect(await reads.get(guide, changed)).toEqual({ changed: true });
  expect(await reads.get<Seen>(guide, whoReads)).toMatchObject({ people: 1 });
});

test.each(['kring_relay', 'kring_reaction'] as const)('%s runs no reads', async (role) => {
  const client = new pg.Client({ connectionString: stage.database.as(role) });
  await client.connect();
  const call = client.query(`select reads.${functionName(whoReads)}($1, '', '{}', '{}')`, [guide.memberId]);
  await expect(call).rejects.toThrow(/permission denied/);
  await client.end();
});
