import { WithdrawConsent } from '@kring/consents';
import { AskMailCode, InviteMember, SuspendMember } from '@kring/organisations';
import { localMailbox } from '@kring/platform-mail';
import { HER_YEAR, herself } from '@kring/testing';
import pg from 'pg';
import { accountOf, setApiStage, type ApiStage } from '../setup/api-stage.js';

// Nothing personal travels: after a whole story, what went through outbox, queue and bus holds identifiers only.

const SECRETS = ['Zonnestraal', 'met andere moeders oefenen', '31600000099', 'language-skills'];

let stage: ApiStage;
const heard: string[] = [];
let listening: pg.Client;
let story: { participantId: string; attemptId: string };

beforeAll(async () => {
  stage = await setApiStage({ worker: true });
  listening = new pg.Client({ connectionString: stage.database.ownerUrl });
  await listening.connect();
  await listening.query('listen kring_signal; listen kring_outbox');
  listening.on('notification', ({ payload }) => heard.push(payload ?? ''));
  listening.on('error', () => undefined);
  story = await stage.story.accepted('Zonnestraal', ['identity', 'contact', 'wishes']);
  await stage.use(WithdrawConsent).execute(herself(story.participantId), stage.region.bridge.id);
  await peopleComeAndGo();
  await settled();
});

const INVITED = { name: 'Noor Jansen', mail: 'noor@example.nl', role: 'volunteer', teamId: null } as const;

/** What happens around members: one is invited, one asks for a code, one is suspended. */
async function peopleComeAndGo(): Promise<void> {
  const { administrator, bridge } = stage.region;
  await stage.use(InviteMember).execute(administrator, INVITED);
  const account = await accountOf(stage, bridge.coordinator.memberId);
  await stage.use(AskMailCode).execute(`${account}@example.nl`);
  await stage.use(SuspendMember).execute(administrator, bridge.volunteer.memberId, 1);
}

afterAll(async () => {
  await listening.end();
  await stage.close();
});

async function settled(): Promise<void> {
  for (let rounds = 0; rounds < 100; rounds += 1) {
    const open = await stage.database.query('select from outbox.event where settled_at is null');
    if (open.length === 0) return;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error('The outbox did not settle.');
}

function expectNothingPersonal(text: string): void {
  for (const secret of SECRETS) expect(text).not.toContain(secret);
  expect(text).not.toMatch(HER_YEAR);
}

test('the story is about somebody', async () => {
  const rows = await stage.database.query(`select content from dossiers.section where category = 'identity'`);
  expect(JSON.stringify(rows)).toContain('Zonnestraal');
});

test('events are names and identifiers', async () => {
  const events = await stage.database.query('select * from outbox.event');
  expect(events.length).toBeGreaterThan(8);
  expectNothingPersonal(JSON.stringify(events));
});

test('no event holds a participant and an organisation together', async () => {
  const events = await stage.database.query<object>('select id, name, subject_id, touches from outbox.event');
  const organisations = [stage.region.delft.id, stage.region.bridge.id];
  for (const event of events) {
    const text = JSON.stringify(event);
    if (text.includes(story.participantId)) for (const id of organisations) expect(text).not.toContain(id);
  }
});

test('jobs point at events', async () => {
  const tables = await stage.database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq'`,
  );
  let rows = 0;
  for (const { name } of tables) {
    const found = await stage.database.query(`select * from ${name}`);
    rows += found.length;
    const text = JSON.stringify(found);
    expectNothingPersonal(text);
    expect(text).not.toContain(story.participantId);
  }
  expect(rows).toBeGreaterThan(3);
});

test('signals are kinds and identifiers', () => {
  expect(heard.filter((payload) => payload !== '').length).toBeGreaterThan(5);
  for (const payload of heard.filter(Boolean)) {
    const touch = JSON.parse(payload) as object;
    for (const key of Object.keys(touch)) expect(['kind', 'id', 'needs', 'ended']).toContain(key);
    expectNothingPersonal(payload);
  }
});

test('the ledger holds who, when, what kind and why, never the content', async () => {
  expectNothingPersonal(JSON.stringify(await stage.database.query('select * from access.look')));
});

test('events about members hold no name and no address', async () => {
  const events = await stage.database.query<{ name: string }>('select * from outbox.event');
  expect(events.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['member.invited', 'member.suspended', 'mail-code.asked']),
  );
  for (const secret of [INVITED.name, '@example.nl']) expect(JSON.stringify(events)).not.toContain(secret);
});

test('letters hold nothing of a participant, and neither whom they are about nor who sent them', () => {
  const letters = localMailbox.letters();
  expect(letters).toHaveLength(2);
  for (const { letter } of letters) {
    const { to, ...text } = letter;
    expectNothingPersonal(JSON.stringify(letter));
    for (const secret of [story.participantId, story.attemptId, INVITED.name, 'Administrator', to]) {
      expect(JSON.stringify(text)).not.toContain(secret);
    }
  }
});
