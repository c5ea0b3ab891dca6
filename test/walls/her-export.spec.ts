import { herExport } from '@kring/contracts';
import { setApiStage, type ApiStage, type Browser } from '../setup/api-stage.js';
import { addWaysIn } from '../setup/ways-in.js';

/** Tables that know of her and are not in what she takes along, each with its reason. */
const LEFT_OUT: Record<string, string> = {
  'access.entry': 'who sees what, derived from grants, attempts and assignments, which are in it',
  'access.section': 'the same, of sections',
  'consents.acquaintance': 'who knows of whom around her, derived from grants, which are in it',
  'participants.tombstone': 'what is left of whoever was erased: there is nobody to take it along',
  'referrals.keeper':
    'how a receiver divides its own work; who was put beside her is in it, as an assignment',
  'referrals.answer_clock': 'when her attempt is to be answered by; the attempt itself says so',
  'referrals.answer_link': 'where an organisation without an account answers her attempt, which is in it',
  'identity.asked_once': 'for a day, that a change of hers was made already; the change itself is in it',
  'referrals.standing': 'what a sender reads of an attempt; the attempt itself is in it',
  'referrals.progress_sign': 'what a sender may read of reports and places; those themselves are in it',
  'retention.written':
    'in which category an organisation wrote a note, for how long it keeps it; each note is in it',
};

let stage: ApiStage;
let her: Browser;
let participantId: string;

beforeAll(async () => {
  stage = await setApiStage();
  ({ participantId } = await stage.story.accepted());
  her = await stage.participant(participantId);
  const guide = await stage.member(stage.region.delft.guide);
  await guide.get(`/v1/participants/${participantId}`);
});

afterAll(() => stage.close());

const taken = async (by = her) => herExport.parse((await by.get('/v1/my/export')).body);

test('every table that knows of a participant is in it, or is left out for a reason', async () => {
  const rows = await stage.database.query<{ name: string }>(
    `select distinct nspname || '.' || relname as name
     from pg_attribute a join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = relnamespace
     where relkind = 'r' and not attisdropped and nspname not like 'pg_%' and nspname <> 'bullmq'
       and attname in ('participant_id', 'participant_ids', 'holder_id') order by 1`,
  );
  const asked = await stage.database.query<{ sql: string }>(
    `select prosrc as sql from pg_proc where proname like 'my_export_%'`,
  );
  const named = new Set([...asked[0]!.sql.matchAll(/select '([a-z]+\.[a-z_]+)'/g)].map(([, name]) => name!));
  const missing = rows.map(({ name }) => name).filter((name) => !named.has(name));
  expect(missing).toEqual(Object.keys(LEFT_OUT).sort());
});

test('it has what was written of her, what she answered, what came of it, and who looked', async () => {
  const { kept, organisations, participantId: whose } = await taken();
  expect(whose).toBe(participantId);
  for (const name of [
    ...[
      'participants.participant',
      'dossiers.section',
      'consents.question',
      'consents.event',
      'consents.notice',
    ],
    ...[
      'consents.consent_grant',
      'referrals.referral',
      'referrals.attempt',
      'referrals.attempt_log',
      'access.look',
    ],
  ])
    expect(Object.keys(kept)).toContain(name);
  const names = organisations.map(({ id }) => id);
  expect(names).toEqual(expect.arrayContaining([stage.region.delft.id, stage.region.bridge.id]));
});

test('it comes as a file that nobody keeps', async () => {
  const response = await fetch(`${stage.address}/v1/my/export`, { headers: { cookie: her.cookie } });
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="kring.json"');
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('nothing of another participant is in it', async () => {
  const other = await stage.story.accepted();
  const text = JSON.stringify(await taken());
  expect(text).not.toContain(other.participantId);
  const theirs = JSON.stringify(await taken(await stage.participant(other.participantId)));
  expect(theirs).not.toContain(participantId);
});

test('no secret and no member of staff is in it', async () => {
  await addWaysIn(stage, participantId);
  const { kept } = await taken();
  for (const table of ['participants.invitation', 'participants.pin', 'participants.return_token'])
    expect(Object.keys(kept)).toContain(table);
  const text = JSON.stringify(kept);
  expect(text).not.toMatch(/secret-\d|public_key|"content":\s*{"owner/);
  for (const { memberId } of [stage.region.delft.guide, stage.region.bridge.coordinator])
    expect(text).not.toContain(memberId);
});

test('at a desk, or for anyone but her, it is refused', async () => {
  const atDesk = await stage.participant(participantId, 'low');
  expect((await atDesk.get('/v1/my/export')).status).toBe(403);
  const guide = await stage.member(stage.region.delft.guide);
  expect((await guide.get('/v1/my/export')).status).toBe(403);
  expect((await stage.nobody().get('/v1/my/export')).status).toBe(401);
});
