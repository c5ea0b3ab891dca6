import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Members } from '@kring/platform-identity';
import { setApiStage, type ApiStage } from '../setup/api-stage.js';

const script = readFileSync(join('docker', 'first-municipality.sql'), 'utf8');
const ISSUER = 'https://login.example.nl';
const given: Record<string, string> = {
  code: 'GM1916',
  municipality: 'Leidschendam-Voorburg',
  region: 'Haaglanden',
  name: "Anna van 't Hof",
  mail: 'Anna@Example.nl',
  issuer: ISSUER,
  subject: 'anna',
};

let stage: ApiStage;

beforeAll(async () => {
  stage = await setApiStage();
});

afterAll(() => stage.close());

test('the script of a deployment lets the first person of a municipality in, as what she needs to be', async () => {
  // As psql fills in its variables.
  const sql = script.replaceAll(/:'(\w+)'/g, (_, name: string) => `'${given[name]!.replaceAll("'", "''")}'`);
  await stage.database.query(sql);
  const account = await stage.use(Members).accountWithSubject(ISSUER, 'anna');
  expect(account?.memberships).toHaveLength(2);
  const [first] = account!.memberships;
  const actor = await stage.use(Members).actor(first!.memberId);
  expect(actor).toMatchObject({ kind: 'member', organisationKind: 'municipality' });
  const answer = await (await stage.member(actor!)).get('/v1/session');
  expect([answer.status, answer.text]).toEqual([
    200,
    expect.stringContaining('Gemeente Leidschendam-Voorburg'),
  ]);
});
