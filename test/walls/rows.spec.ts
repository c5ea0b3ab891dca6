import { setStage, type Stage } from '@kring/testing';
import pg from 'pg';

// The third wall alone: plain SQL as the restricted role. No policy of CASL, no use case and no predicate stands before it.

let stage: Stage;
let client: pg.Client;
let hers: string;

const TABLES = [
  'access.entry',
  'access.section',
  'participants.participant',
  'participants.assignment',
  'participants.reach',
  'participants.invitation',
  'participants.pin',
  'participants.return_token',
  'dossiers.section',
  'dossiers.section_history',
  'consents.consent_grant',
  'consents.acquaintance',
  'referrals.referral',
  'referrals.motivation',
  'referrals.attempt',
  'referrals.attempt_log',
  'referrals.standing',
  'referrals.keeper',
  'referrals.clarification',
  'referrals.told_clarification',
  'referrals.progress_sign',
  'consents.notice',
  'consents.question',
  'consents.event',
  'consents.obligation_about',
  'consents.erasure',
  'consents.objection',
  'dossiers.correction',
  'dossiers.correction_told',
  'activities.proposal',
  'activities.enrolment',
  'outcomes.report',
  'outcomes.note',
  'outcomes.attachment',
  'access.look',
  'participants.keep_away',
  'participants.safe_mode',
  'participants.joining',
  'participants.household',
  'participants.contact_moment',
  'participants.arrival',
  'identity.asked_once',
];

const WITH_PARTICIPANTS = TABLES.filter(
  (table) =>
    ![
      'access.look',
      'consents.notice',
      'participants.participant',
      'participants.joining',
      'participants.household',
    ].includes(table),
);

beforeAll(async () => {
  stage = await setStage();
  ({ participantId: hers } = await stage.story.accepted('Hiwet', ['identity', 'language']));
  await stage.story.accepted('Amina');
  await addWaysBack();
  await oweAnswers();
  client = new pg.Client({ connectionString: stage.database.as('kring_api') });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await stage.close();
});

/** Everybody has a PIN, a phone and a link that was used at a desk. */
async function addWaysBack(): Promise<void> {
  await stage.database.query(`
    insert into participants.keep_away (id, participant_id, organisation_id, since)
    select gen_random_uuid(), p.id, o.id, now() from participants.participant p, organisations.organisation o
    where o.name = 'Wachtend';
    insert into consents.erasure (id, participant_id, asked_at) select gen_random_uuid(), id, now() from participants.participant;
    insert into consents.objection (id, participant_id, says, made_at) select id, id, 'says', now() from participants.participant;
    insert into dossiers.correction (id, participant_id, category, says, asked_at) select id, id, 'identity', 'says', now() from participants.participant;
    insert into dossiers.correction_told select id, id, added_by from participants.participant;
    insert into participants.joining (id, one_id, other_id, joined_at, parted_at)
    select gen_random_uuid(), min(id::text)::uuid, max(id::text)::uuid, now(), now() from participants.participant;
    insert into participants.household (id, municipality_id, one_id, other_id, linked_at)
    select gen_random_uuid(), min(added_by::text)::uuid, min(id::text)::uuid, max(id::text)::uuid, now() from participants.participant;
    insert into participants.contact_moment
    select p.id, p.id, p.added_by, 'desk', current_date, m.id, now() from participants.participant p
    join organisations.member m on m.organisation_id = p.added_by and m.role = 'caseworker';
    insert into participants.arrival select id, added_by, 'family-reunification', current_date from participants.participant;
    insert into outcomes.note
    select p.id, p.id, p.added_by, m.id, 'path', 'shared', 'noted', now() from participants.participant p
    join organisations.member m on m.organisation_id = p.added_by and m.role = 'caseworker';
    insert into outcomes.attachment
    select id, id, id, 'path', 1, 'a.png', 'image/png', 1, sha256('a'), 'a' from participants.participant;
    insert into referrals.keeper select a.id, a.participant_id, m.id from referrals.attempt a
    join organisations.member m on m.organisation_id = a.recipient_id and m.role = 'coordinator';
    insert into identity.asked_once (participant_id, key, fingerprint) select id, id::text, 'f' from participants.participant;
    insert into participants.safe_mode select id, now() from participants.participant;
    insert into participants.pin select id, 'hash', 'salt', 'high', now() from participants.participant;
    insert into participants.return_token (id, participant_id, kind, token_hash, assurance, device, made_at)
    select gen_random_uuid(), id, 'device', id::text, 'high', '', now() from participants.participant;
    insert into participants.invitation (id, participant_id, way, invited_by, token_hash, valid_until, used_at)
    select gen_random_uuid(), id, 'desk', added_by, id::text, now(), now() from participants.participant;
  `);
}

/** For everybody somebody owes an answer. */
async function oweAnswers(): Promise<void> {
  await stage.database.query(`
    insert into consents.obligation (id, organisation_id, reference, received_as, made_at, due_at)
    select e.id, e.recipient_id, e.id::text, '{V-1}', now(), now() + interval '1 day'
    from consents.event e where e.state = 'ConsentGiven' and e.purpose = 'support';
    insert into consents.obligation_about (obligation_id, event_id, participant_id)
    select e.id, e.id, e.participant_id
    from consents.event e where e.state = 'ConsentGiven' and e.purpose = 'support';
  `);
}

async function seenBy(audience: string | null, table: string): Promise<Record<string, unknown>[]> {
  await client.query('begin');
  if (audience !== null) await client.query(`select set_config('kring.audience', $1, true)`, [audience]);
  const rows = await client.query(`select * from ${table}`);
  await client.query('rollback');
  return rows.rows as Record<string, unknown>[];
}

test.each(TABLES)('nobody in particular sees nothing of %s', async (table) => {
  expect(await seenBy(null, table)).toEqual([]);
  expect(await seenBy('', table)).toEqual([]);
});

test.each(TABLES)('an organisation that she does not know sees nothing of %s', async (table) => {
  expect(await seenBy(stage.region.other.id, table)).toEqual([]);
});

test.each(TABLES)('an unassigned colleague sees nothing of %s', async (table) => {
  expect(await seenBy(stage.region.bridge.volunteer.memberId, table)).toEqual([]);
});

test.each(TABLES)('an administrator sees nothing of %s by that role', async (table) => {
  expect(await seenBy(stage.region.administrator.memberId, table)).toEqual([]);
});

test.each(WITH_PARTICIPANTS)('she sees of %s only what is about herself', async (table) => {
  const others = (await seenBy(hers, table)).filter((row) => row['participant_id'] !== hers);
  expect(others).toEqual([]);
});

test.each([
  'participants.pin',
  'participants.return_token',
  'participants.invitation',
  'participants.participant',
])(
  'whoever holds a token of hers sees of %s the one row that goes with it, and nothing else of her',
  async (table) => {
    await client.query('begin');
    await client.query(`select set_config('kring.link', $1, true)`, [hers]);
    const { rows } = await client.query<Record<string, unknown>>(`select * from ${table}`);
    const sections = await client.query('select from dossiers.section');
    await client.query('rollback');
    expect(rows.map((row) => row['participant_id'] ?? row['id'])).toEqual([hers]);
    expect(sections.rowCount).toBe(0);
  },
);

test('who was erased is nobody’s to read, and nobody erases but by what a law asks for', async () => {
  const refused = [
    'select from participants.tombstone',
    `select retention.erase('${hers}', now())`,
    `select retention.forget('${hers}', 'contact')`,
    `select audit.erase('look', '${hers}')`,
  ];
  for (const statement of refused) {
    await client.query('begin');
    await expect(client.query(statement)).rejects.toThrow(/permission denied/);
    await client.query('rollback');
  }
});

test('who tried how often is nobody’s to read', async () => {
  await client.query('begin');
  await expect(client.query('select from participants.rate')).rejects.toThrow(/permission denied/);
  await client.query('rollback');
});

test('the receiver sees exactly the consented sections', async () => {
  const rows = await seenBy(stage.region.bridge.id, 'dossiers.section');
  const ofHers = rows.filter((row) => row['participant_id'] === hers).map((row) => row['category']);
  expect(ofHers.sort()).toEqual(['identity', 'language']);
});

test('the receiver sees a note and its file only where it is shared and its category is', async () => {
  const { id } = stage.region.bridge;
  const seen = async () =>
    [...(await seenBy(id, 'outcomes.note')), ...(await seenBy(id, 'outcomes.attachment'))].map(
      (row) => row['participant_id'],
    );
  expect(await seen()).toEqual([]);
  const change = (to: string) =>
    stage.database.query(`update outcomes.note set ${to} where participant_id = $1`, [hers]);
  await change(`category = 'language'`);
  expect(await seen()).toEqual([hers, hers]);
  await change(`reach = 'internal'`);
  expect(await seen()).toEqual([]);
});

test('the receiver never sees what the sender was told, nor the sender what the receiver did', async () => {
  expect(await seenBy(stage.region.bridge.id, 'referrals.standing')).toEqual([]);
  expect(await seenBy(stage.region.delft.guide.memberId, 'referrals.attempt')).toEqual([]);
  expect(await seenBy(stage.region.delft.guide.memberId, 'consents.question')).toEqual([]);
  expect(await seenBy(stage.region.delft.guide.memberId, 'consents.event')).toEqual([]);
});

test('a coordinator whom she keeps away sees nothing of her, and nobody does who does not say which member she is', async () => {
  const { coordinator, id } = stage.region.bridge;
  const seen = async (member: string | null) => {
    await client.query('begin');
    await client.query(
      `select set_config('kring.audience', $1, true), set_config('kring.member', $2, true)`,
      [id, member ?? ''],
    );
    const { rows } = await client.query('select from dossiers.section where participant_id = $1', [hers]);
    const others = await client.query('select from dossiers.section where participant_id <> $1', [hers]);
    await client.query('rollback');
    expect(others.rowCount).toBeGreaterThan(0);
    return rows.length > 0;
  };
  expect([await seen(coordinator.memberId), await seen(null)]).toEqual([true, true]);
  await stage.database.query(
    `insert into participants.keep_away (id, participant_id, member_id, since) values (gen_random_uuid(), $1, $2, now())`,
    [hers, coordinator.memberId],
  );
  expect([await seen(coordinator.memberId), await seen(null)]).toEqual([false, false]);
  expect(await seen(stage.region.bridge.volunteer.memberId)).toBe(true);
  await stage.database.query('update participants.keep_away set until = now() where member_id = $1', [
    coordinator.memberId,
  ]);
});

test('rows in the name of another are refused', async () => {
  await client.query('begin');
  await client.query(`select set_config('kring.audience', $1, true)`, [stage.region.other.id]);
  const forged = client.query(
    `insert into consents.consent_grant (id, participant_id, recipient_id, purpose, category, basis, capacity, valid_until)
     values (gen_random_uuid(), $1, $2, 'integration-task', 'identity', 'public-task', 'controller', now())`,
    [hers, stage.region.other.id],
  );
  await expect(forged).rejects.toThrow(/row-level security/);
  await client.query('rollback');
});

test('what was looked at can be added to and never changed', async () => {
  await client.query('begin');
  await expect(client.query('delete from access.look')).rejects.toThrow(/permission denied/);
  await client.query('rollback');
  await expect(
    stage.database.query(
      'insert into access.look values (gen_random_uuid(), now(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), $1, $2, $3, $4)',
      ['support', 'list', [], []],
    ),
  ).resolves.toBeDefined();
  await expect(stage.database.query('delete from access.look')).rejects.toThrow(/only ever added/);
});

test('nobody of another organisation is written down as who looks after it', async () => {
  const { bridge, other } = stage.region;
  const givenTo = async ({ memberId }: { memberId: string }) => {
    await client.query('begin');
    await client.query(`select set_config('kring.audience', $1, true)`, [bridge.id]);
    const given = await client
      .query('update referrals.keeper set member_id = $1', [memberId])
      .catch(({ message }: Error) => message);
    await client.query('rollback');
    return given;
  };
  expect(await givenTo(bridge.volunteer)).toMatchObject({ rowCount: 2 });
  expect(await givenTo(other.coordinator)).toMatch('row-level security');
});
