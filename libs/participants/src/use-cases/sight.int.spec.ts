import type { MemberActor } from '@kring/platform-kernel';
import { NOTHING, setStage, type Stage } from '@kring/testing';
import { EndHousehold } from './end-household.js';
import { LinkHousehold } from './link-household.js';
import { RecordContact } from './record-contact.js';
import { SetSightTerm } from './set-sight-term.js';
import { TakeBackContact } from './take-back-contact.js';
import { WriteArrival } from './write-arrival.js';

let stage: Stage;
let her: string;
let him: string;

beforeAll(async () => {
  stage = await setStage();
  [her, him] = [await stage.story.participant('Hiwet'), await stage.story.participant('Dawit')];
});

afterAll(() => stage.close());

const link = (by = stage.region.delft.guide, partner = him) =>
  stage.use(LinkHousehold).execute(by, her, partner);
const links = () =>
  stage.database.query<{ id: string }>(
    'select id from participants.household where $1 in (one_id, other_id)',
    [her],
  );

test('two who are linked twice are linked once, from either side', async () => {
  await link();
  await stage.use(LinkHousehold).execute(stage.region.delft.guide, him, her);
  expect(await links()).toHaveLength(1);
});

test('nobody comes to see anything by it', async () => {
  const { delft, bridge } = stage.region;
  expect(await stage.sees(bridge.id, her)).toEqual(NOTHING);
  const before = await stage.sees(delft.guide.memberId, her);
  await link();
  expect(await stage.sees(delft.guide.memberId, her)).toEqual(before);
});

test('nobody lives with herself', async () => {
  await expect(link(undefined, her)).rejects.toMatchObject({ name: 'NotWithHerself' });
});

test('whose municipality it is not, and who guides nobody, link nothing and end nothing', async () => {
  const { rijswijk, bridge } = stage.region;
  const { id } = (await links())[0]!;
  for (const by of [rijswijk.guide, bridge.coordinator]) {
    await expect(link(by)).rejects.toMatchObject({ kind: 'absent' });
    await expect(stage.use(EndHousehold).execute(by, id)).rejects.toThrow();
  }
  expect(await links()).toHaveLength(1);
});

test('a day that is still to come is no contact', async () => {
  const { guide } = stage.region.delft;
  const said = stage.use(RecordContact).execute(guide, her, { way: 'desk', day: '2999-01-01' });
  await expect(said).rejects.toMatchObject({ name: 'NotYetSpoken', path: 'day' });
});

test('her arrival is written over, and the term by who looks after the municipality', async () => {
  const { guide, director, id } = stage.region.delft;
  for (const cameBy of ['otherwise', 'family-reunification'] as const)
    await stage.use(WriteArrival).execute(guide, her, { cameBy, registeredOn: '2026-01-02' });
  expect(await stage.database.query('select came_by from participants.arrival')).toEqual([
    { came_by: 'family-reunification' },
  ]);
  await expect(stage.use(SetSightTerm).execute(guide, 3)).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await stage.use(SetSightTerm).read(director)).toEqual({ months: 6 });
  for (const months of [3, 4]) await stage.use(SetSightTerm).execute(director, months);
  expect(await stage.database.query('select * from participants.sight_term')).toEqual([
    { municipality_id: id, months: 4 },
  ]);
  expect(await stage.use(SetSightTerm).read(director)).toEqual({ months: 4 });
  expect(await stage.use(SetSightTerm).read(stage.region.rijswijk.guide)).toEqual({ months: 6 });
});

test('no event of it names anybody’s organisation, or two people', async () => {
  const { guide } = stage.region.delft;
  await stage.use(EndHousehold).execute(guide, (await links())[0]!.id);
  await stage.use(RecordContact).execute(guide, her, { way: 'desk', day: '2026-01-01' });
  const events = await stage.database.query<{ text: string }>(
    `select to_jsonb(e)::text as text from outbox.event e
     where name in ('household.linked', 'household.ended', 'contact.recorded')`,
  );
  expect(events.length).toBeGreaterThan(2);
  for (const { text } of events) {
    expect(text).not.toContain(guide.organisationId);
    expect([her, him].filter((id) => text.includes(id)).length).toBeLessThan(2);
  }
});

test('a contact that was written down by mistake is taken back once, by who may know of it, and stays hers to read', async () => {
  const { delft, rijswijk } = stage.region;
  await stage.use(RecordContact).execute(delft.guide, him, { way: 'call', day: '2026-03-01' });
  const ofHim = () =>
    stage.database.query<{ id: string; stands: boolean }>(
      `select id, taken_back_at is null as stands from participants.contact_moment where participant_id = $1 and way = 'call'`,
      [him],
    );
  const [mistake] = await ofHim();
  const takeBack = (by: MemberActor) => stage.use(TakeBackContact).execute(by, mistake!.id);
  await expect(takeBack(rijswijk.guide)).rejects.toMatchObject({ kind: 'absent' });
  await expect(takeBack(stage.region.bridge.coordinator)).rejects.toMatchObject({ kind: 'forbidden' });
  await takeBack(delft.guide);
  expect(await ofHim()).toEqual([{ id: mistake!.id, stands: false }]);
  await expect(takeBack(delft.guide)).rejects.toMatchObject({ kind: 'absent' });
});

test('erasing one of two leaves the other whole, and unlinked', async () => {
  await link();
  await stage.use(RecordContact).execute(stage.region.delft.guide, him, { way: 'desk', day: '2026-01-01' });
  await stage.database.query('update outbox.event set settled_at = now()');
  await stage.database.query(
    `insert into consents.erasure (id, participant_id, state, asked_at, decided_at, decided_by)
     values (gen_random_uuid(), $1, 'granted', now(), now(), $2)`,
    [her, stage.region.delft.id],
  );
  await stage.database.query('select retention.erase($1, now())', [her]);
  expect(await links()).toEqual([]);
  const left = await stage.database.query(
    `select (select count(*)::int from dossiers.section where participant_id = $1) as sections,
       (select count(*)::int from participants.contact_moment where participant_id = $1) as contacts,
       (select count(*)::int from participants.participant where id = $2) as her`,
    [him, her],
  );
  expect(left).toEqual([{ sections: 4, contacts: 2, her: 0 }]);
});
