import { audited, setStage, type Stage } from '@kring/testing';
import pg from 'pg';
import type { ProcessingRecord } from './processing-record.js';
import { PROCESSING_ACTIVITIES } from './processing-activities.js';
import { runExport } from './run-export.js';

const { changes } = audited;
const from = new Date('2026-01-01T00:00:00Z');
const to = new Date('2026-02-01T00:00:00Z');
const LOOK = `insert into access.look values
  (gen_random_uuid(), $1, gen_random_uuid(), $2, gen_random_uuid(), 'support', 'list', '{needs}', $3)`;
const LINE = `insert into audit.line (id, at, actor_kind, actor_id, organisation_id, action, object, object_id, result, trace_id)
  values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const trace = '0af7651916cd43dd8448eb211c80319c';

let stage: Stage;
let hiwet: string;
let amina: string;

beforeAll(async () => {
  stage = await setStage();
  const { delft, bridge } = stage.region;
  hiwet = await stage.story.participant('Hiwet');
  amina = await stage.story.participant('Amina');
  const add = (sql: string, ...values: unknown[]) => stage.database.query(sql, values);
  await add(LOOK, '2026-01-05T10:00:00Z', bridge.id, [hiwet, amina]);
  const { memberId } = delft.guide;
  const byGuide = ['member', memberId, delft.id, 'write', 'section'];
  await add(LINE, '2026-01-06T10:00:00Z', ...byGuide, hiwet, 'done', trace);
  await add(LINE, '2026-01-06T11:00:00Z', ...byGuide, hiwet, 'conflict', trace);
  await add(LINE, '2026-01-06T12:00:00Z', ...byGuide, memberId, 'done', trace);
  await add(
    LINE,
    '2026-01-07T10:00:00Z',
    'participant',
    hiwet,
    null,
    'answer',
    'question',
    null,
    'done',
    trace,
  );
  await add(LINE, '2026-02-01T00:00:00Z', ...byGuide, hiwet, 'done', trace);
});

afterAll(() => stage.close());

async function exported(): Promise<ProcessingRecord[]> {
  const pieces: string[] = [];
  const write = async (lines: string) => void pieces.push(lines);
  const count = await runExport({ url: stage.database.ownerUrl, from, to, changes, write });
  const records = pieces
    .join('')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ProcessingRecord);
  expect(records.length).toBe(count);
  return records;
}

const subjectOf = ({ attributes }: ProcessingRecord) => attributes['dpl.core.data_subject_id'];
const activityOf = ({ attributes }: ProcessingRecord) => attributes['dpl.core.processing_activity_id'];

test('there is one record for each data subject, also of one look at many', async () => {
  const records = await exported();
  expect(records.map(({ name }) => name)).toEqual([
    'look.list',
    'look.list',
    'section.write',
    'question.answer',
  ]);
  const [one, other] = records as [ProcessingRecord, ProcessingRecord];
  expect(one.trace_id).toBe(other.trace_id);
  expect(one.span_id).not.toBe(other.span_id);
  expect(subjectOf(one)).not.toBe(subjectOf(other));
});

test('each has the shape of the standard and an activity of the register', async () => {
  const register: string[] = Object.values(PROCESSING_ACTIVITIES).map(({ id }) => id);
  for (const record of await exported()) {
    expect(record.trace_id).toMatch(/^[0-9a-f]{32}$/);
    expect(record.span_id).toMatch(/^[0-9a-f]{16}$/);
    expect(record.start_time).toMatch(/^2026-01-\d\dT.*Z$/);
    expect(record.end_time >= record.start_time).toBe(true);
    expect(record.status_code).toBe('Ok');
    expect(register).toContain(activityOf(record));
  }
  const activities = (await exported()).map((record) => activityOf(record).split('/').at(-1));
  expect(activities).toEqual(['support-read', 'support-read', 'guide-write', 'her-own']);
});

test('nobody who did it is named, nor whom it was about: pseudonyms hold within one export only', async () => {
  const [first, second] = [await exported(), await exported()];
  const text = JSON.stringify([first, second]);
  for (const id of [hiwet, amina, stage.region.delft.guide.memberId, stage.region.bridge.id]) {
    expect(text).not.toContain(id);
  }
  const ofHiwet = first.slice(2).map(subjectOf);
  expect(new Set(ofHiwet).size).toBe(1);
  expect(first.map(subjectOf)).toContain(ofHiwet[0]);
  expect(second.map(subjectOf)).not.toContain(ofHiwet[0]);
});

test('an auditor who may read nothing else can make it, and the api can not', async () => {
  const auditor = new pg.Client({ connectionString: stage.database.ownerUrl });
  await auditor.connect();
  await auditor.query('set role kring_auditor');
  const { rows } = await auditor.query('select from audit.line');
  expect(rows.length).toBeGreaterThan(0);
  await expect(auditor.query('select from dossiers.section')).rejects.toThrow(/permission denied/);
  await expect(auditor.query('delete from audit.line')).rejects.toThrow(/permission denied/);
  await auditor.end();
  const write = async () => undefined;
  await expect(runExport({ url: stage.database.as('kring_api'), from, to, changes, write })).rejects.toThrow(
    /permission/,
  );
});
