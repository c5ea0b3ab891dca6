import { audited, setStage, type Stage } from '@kring/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendRoots, ROOTS_FILE } from './append-roots.js';
import { fetchWorld, fillTrail, TEST_KEY } from './in-specs/filled.js';
import { runVerify } from './run-verify.js';

// Somebody is erased after her rows were sealed: the rows and their salts go, and each root still holds.

let stage: Stage;
let folder: string;

beforeAll(async () => {
  stage = await setStage();
  folder = await mkdtemp(join(tmpdir(), 'kring-roots-'));
  await fillTrail(stage, 2);
  await appendRoots(folder, (await fetchWorld(stage)).seals);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await stage.close();
});

async function verify() {
  const said: string[] = [];
  const asked = { url: stage.database.ownerUrl, key: TEST_KEY, publicKeys: [], sealed: audited.sealed };
  const roots = [join(folder, ROOTS_FILE)];
  const isWhole = await runVerify({ ...asked, roots, say: (sentence) => said.push(sentence) });
  return { isWhole, said };
}

const salted = async (participantId: string) =>
  stage.database.query(
    `select from audit.leaf l join access.look k on l.kind = 'look' and l.row_id = k.id
     where l.salt is not null and k.participant_ids @> array[$1::uuid]`,
    [participantId],
  );

test('what was sealed of her is gone, and the trail is whole before and after the next seal', async () => {
  const people = await stage.database.query<{ id: string; by: string }>(
    'select id, added_by as by from participants.participant order by id limit 1',
  );
  const { id, by } = people[0]!;
  expect(await salted(id)).not.toEqual([]);
  await stage.database.query(
    `insert into consents.erasure (id, participant_id, state, asked_at, decided_at, decided_by)
     values (gen_random_uuid(), $1, 'granted', now(), now(), $2)`,
    [id, by],
  );
  await stage.chore('consents.erase-asked-for');
  expect(await salted(id)).toEqual([]);
  expect(await stage.database.query('select from consents.event where participant_id = $1', [id])).toEqual(
    [],
  );
  expect(await verify()).toMatchObject({ isWhole: true });
  await stage.chores();
  expect(await verify()).toMatchObject({ isWhole: true });
});
