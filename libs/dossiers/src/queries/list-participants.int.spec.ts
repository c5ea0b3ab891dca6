import { participantList, type ParticipantList } from '@kring/contracts';
import { Reads } from '@kring/platform-database';
import { pageStart } from '@kring/platform-http';
import type { MemberActor } from '@kring/platform-kernel';
import { setStage, type Stage } from '@kring/testing';
import { listParticipants } from './index.js';

const MANY = 120;
let stage: Stage;
let guide: MemberActor;

// All in one transaction, so that all have the same time and only their identifiers tell them apart.
const ADD_MANY = `
  with person as (
    insert into participants.participant (id, reference, added_by, language)
    select gen_random_uuid(), 'K-' || n, $1, 'ar' from generate_series(1, $3) n returning id
  ), section as (
    insert into dossiers.section (participant_id, category, content, version, written_by)
    select id, 'identity', jsonb_build_object('givenName', 'Person'), 1, $2 from person
  )
  insert into access.entry (audience_id, kind, subject_id, organisation_id, participant_id, sort_at, valid_until)
  select $2, 'participant', id, $1, id, now(), now() + interval '1 year' from person`;

beforeAll(async () => {
  stage = await setStage();
  guide = stage.region.rijswijk.guide;
  await stage.database.query(ADD_MANY, [guide.organisationId, guide.memberId, MANY]);
});

afterAll(() => stage.close());

const page = async (cursor?: string): Promise<ParticipantList> =>
  participantList.parse(await stage.use(Reads).get(guide, listParticipants, pageStart(cursor)));

async function allPages() {
  const pages = [await page()];
  while (pages.at(-1)!.next) pages.push(await page(pages.at(-1)!.next!));
  return pages;
}

test('page by page everyone comes once, also where all came at the same moment', async () => {
  const pages = await allPages();
  expect(pages.map(({ items }) => items.length)).toEqual([50, 50, 20]);
  const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
  expect(new Set(ids).size).toBe(MANY);
});

test('whoever was added while one was reading does not shift the next page', async () => {
  const first = await page();
  const newcomer = await stage.story.participant('Newcomer', guide);
  const second = await page(first.next!);
  const seen = new Set(first.items.map(({ id }) => id));
  expect(second.items).toHaveLength(50);
  expect(second.items.filter(({ id }) => seen.has(id) || id === newcomer)).toEqual([]);
  expect((await page()).items[0]!.id).toBe(newcomer);
});

test('each page names in the ledger exactly those who were on it', async () => {
  await stage.database.query('truncate access.look');
  const { items } = await page();
  const looks = await stage.database.query<{ participant_ids: string[]; what: string }>(
    'select what, participant_ids from access.look',
  );
  expect(looks).toHaveLength(1);
  expect(looks[0]!.what).toBe('list');
  expect(looks[0]!.participant_ids.sort()).toEqual(items.map(({ id }) => id).sort());
});

test('a name that is not shared does not show in the list', async () => {
  const { items } = await page();
  expect(items.find(({ givenName }) => givenName === 'Person')).toBeUndefined();
});

test('who sees nobody gets an empty list and leaves no trace', async () => {
  await stage.database.query('truncate access.look');
  const answer = await stage.use(Reads).get(stage.region.other.coordinator, listParticipants);
  expect(answer).toEqual({ items: [], next: null });
  expect(await stage.database.query('select from access.look')).toEqual([]);
});

test('what is past its time is not in the list', async () => {
  const id = await stage.story.participant('Past', stage.region.delft.guide);
  await stage.database.query(
    `update access.entry set valid_until = now() - interval '1 minute' where participant_id = $1`,
    [id],
  );
  const answer = await stage.use(Reads).get(stage.region.delft.guide, listParticipants);
  expect(answer).toEqual({ items: [], next: null });
});
