import { schema } from '@kring/scopes';
import { breaches, breachesIn, mayName } from './sql/breaches.js';
import { definitions, definitionsIn, isVersioned, misplaced, sqlFiles, twice } from './sql/definitions.js';
import { objects } from './sql/objects.js';
import { sentencesOf } from './sql/sentences.js';
import { read } from './workspace.js';

const MOST_LINES = 200;

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
    expect(await breaches()).toEqual([]);
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
