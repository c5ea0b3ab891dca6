import { schema } from '@kring/scopes';
import { breaches, breachesIn, mayName } from './sql/breaches.js';
import { definitions, definitionsIn, isVersioned, misplaced, sqlFiles, twice } from './sql/definitions.js';
import { objects } from './sql/objects.js';
import { sentencesOf } from './sql/sentences.js';
import { read } from './workspace.js';

const MOST_LINES = 200;

/** What names more than it may, and is still to be put right: this list only ever shrinks. */
const KNOWN_BREACHES: readonly string[] = [
  'libs/activities/src/schema/baseline.sql: referrals.attempt',
  'libs/consents/src/schema/functions/retention/forget.sql: dossiers.correction',
  'libs/consents/src/schema/functions/retention/forget.sql: dossiers.correction_told',
  'libs/consents/src/schema/functions/retention/holds.sql: dossiers.section',
  'libs/consents/src/schema/functions/retention/holds.sql: dossiers.section_history',
  'libs/consents/src/schema/functions/retention/holds.sql: outcomes.note',
  'libs/consents/src/schema/functions/retention/holds.sql: outcomes.report',
  'libs/consents/src/schema/functions/retention/holds.sql: referrals.motivation',
  'libs/consents/src/schema/functions/retention/waits.sql: activities.enrolment',
  'libs/consents/src/schema/functions/retention/waits.sql: activities.proposal',
  'libs/consents/src/schema/functions/retention/waits.sql: dossiers.correction',
  'libs/consents/src/schema/functions/retention/waits.sql: outcomes.report',
  'libs/consents/src/schema/functions/retention/waits.sql: referrals.attempt',
  'libs/consents/src/schema/functions/retention/waits.sql: referrals.referral',
  'libs/consents/src/schema/views.sql: outcomes.note',
  'libs/dossiers/src/queries/my-export.sql: activities.enrolment',
  'libs/dossiers/src/queries/my-export.sql: activities.proposal',
  'libs/dossiers/src/queries/my-export.sql: outcomes.attachment',
  'libs/dossiers/src/queries/my-export.sql: outcomes.note',
  'libs/dossiers/src/queries/my-export.sql: outcomes.report',
  'libs/dossiers/src/queries/my-export.sql: outcomes.result',
  'libs/dossiers/src/queries/my-export.sql: referrals.attempt',
  'libs/dossiers/src/queries/my-export.sql: referrals.attempt_log',
  'libs/dossiers/src/queries/my-export.sql: referrals.clarification',
  'libs/dossiers/src/queries/my-export.sql: referrals.ending',
  'libs/dossiers/src/queries/my-export.sql: referrals.handover',
  'libs/dossiers/src/queries/my-export.sql: referrals.motivation',
  'libs/dossiers/src/queries/my-export.sql: referrals.referral',
  'libs/dossiers/src/queries/my-export.sql: referrals.told_clarification',
  'libs/participants/src/queries/record-flows.sql: consents.consent_grant',
  'libs/platform/access/src/schema/functions/asks-her.sql: access.keep_away',
  'libs/platform/access/src/schema/functions/avoided.sql: organisations.member',
  'libs/platform/access/src/schema/functions/is-safe.sql: access.safe_mode',
  'libs/platform/access/src/schema/functions/keeps-away.sql: access.keep_away',
  'libs/platform/access/src/schema/functions/keeps-away.sql: organisations.member',
  'libs/platform/access/src/schema/functions/keeps-away.sql: participants.participant',
  'libs/platform/access/src/schema/functions/kept-from.sql: access.keep_away',
  'libs/platform/access/src/schema/functions/kept-from.sql: participants.participant',
  'libs/platform/access/src/schema/functions/same-as.sql: participants.joining',
  'libs/platform/access/src/schema/functions/who-sees.sql: access.keep_away',
  'libs/platform/access/src/schema/functions/who-sees.sql: organisations.member',
  'libs/platform/access/src/schema/functions/who-sees.sql: participants.participant',
  'libs/platform/access/src/schema/policies.sql: access.keep_away',
  'libs/platform/access/src/schema/policies.sql: access.safe_mode',
  'libs/platform/audit/src/in-specs/filled.ts: organisations.organisation',
  'libs/platform/audit/src/leaf.ts: consents.event',
  'libs/platform/audit/src/processings.ts: organisations.organisation',
  'libs/platform/audit/src/processings.ts: participants.participant',
  'libs/platform/audit/src/processings.ts: referrals.attempt',
  'libs/platform/audit/src/processings.ts: referrals.referral',
  'libs/platform/audit/src/schema/functions/erase.sql: consents.event',
  'libs/platform/audit/src/schema/functions/take-leaves.sql: consents.event',
  'libs/platform/database/src/asked-once.ts: identity.asked_once',
  'libs/platform/database/src/named-read.ts: access.avoided',
  'libs/platform/identity/src/schema/functions/actor-of.sql: organisations.member',
  'libs/platform/identity/src/schema/functions/actor-of.sql: organisations.organisation',
  'libs/platform/outbox/src/chore-runner.ts: audit.did',
  'libs/platform/outbox/src/reaction-runner.ts: audit.did',
];

describe('each function, view, trigger and policy', () => {
  const all = definitions();

  it('has one definition', () => {
    const count = (kind: string) => all.filter((one) => one.kind === kind).length;
    console.log(
      `One definition each: ${count('function')} functions, ${count('view')} views, ` +
        `${count('trigger')} triggers, ${count('policy')} policies.`,
    );
    expect(count('function')).toBeGreaterThan(0);
    expect(count('policy')).toBeGreaterThan(0);
    expect(twice(all)).toEqual([]);
  });

  it('has no second one that goes unseen', () => {
    const again = definitionsIn(
      'libs/a/src/schema/policies.sql',
      'create policy own on a.line to x using (true);',
    );
    expect(twice([...again, ...again])).toEqual(['policy own on a.line']);
  });

  it('stands where its kind belongs, and in no versioned step', () => {
    expect(misplaced(all)).toEqual([]);
  });

  it.each([
    ['create or replace function a.b() returns int language sql as $$ select 1 $$;', 'function a.b'],
    ['create policy own on a.line to kring_api using (true);', 'policy own on a.line'],
    [
      'create trigger once before update on a.line for each row execute function a.b();',
      'trigger once on a.line',
    ],
    ['create view a.seen as select 1;', 'view a.seen'],
  ])('is refused in a step: %s', (sql, name) => {
    const file = 'libs/a/src/schema/migrations/0001-probe.sql';
    expect(misplaced(definitionsIn(file, sql))).toEqual([`${file}: ${name}`]);
    expect(isVersioned(file)).toBe(true);
  });

  it('has a file to itself where it is a function, with its grants', () => {
    const functions = sqlFiles().filter((file) => file.includes('/schema/functions/'));
    const loose = functions.filter(
      (file) => definitionsIn(file, read(file)).length !== 1 || !/^revoke execute on/m.test(read(file)),
    );
    expect(loose).toEqual([]);
  });
});

describe('the files of the schema', () => {
  it('are all known to the installer', () => {
    const texts = new Set(
      schema.rooms.flatMap(({ versions, functions, views, triggers, policies }) => [
        ...versions.map(({ sql }) => sql),
        ...functions,
        ...[views, triggers, policies],
      ]),
    );
    expect(sqlFiles().filter((file) => !texts.has(read(file)))).toEqual([]);
  });

  it(`have at most ${MOST_LINES} lines`, () => {
    expect(sqlFiles().filter((file) => read(file).split('\n').length > MOST_LINES + 1)).toEqual([]);
  });
});

describe('SQL keeps the table of scopes', () => {
  it('in files and in strings', async () => {
    expect(await breaches()).toEqual(KNOWN_BREACHES);
  });

  it('which sees a planted breach, in each form', async () => {
    const known = objects();
    const allowed = (await mayName()).get('@kring/participants')!;
    const found = (sql: string) => breachesIn('probe', sql, allowed, known);
    expect(found('select from participants.participant p join organisations.member m on true')).toEqual([]);
    expect(found('select from consents.consent_grant')).toEqual(['probe: consents.consent_grant']);
    expect(found(`insert into retention.hers values ('dossiers.section', 1)`)).toEqual([
      'probe: dossiers.section',
      'probe: retention.hers',
    ]);
    expect(found('select consents.state_of(q)')).toEqual(['probe: consents.state_of']);
    expect(found(sentencesOf('sql(`select ${x} from referrals.attempt a`, "dossiers.section")'))).toEqual([
      'probe: dossiers.section',
      'probe: referrals.attempt',
    ]);
  });
});
