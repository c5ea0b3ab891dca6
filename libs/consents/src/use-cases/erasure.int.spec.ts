import type { ErasureList, MyErasure } from '@kring/contracts';
import { NotFound } from '@kring/platform-kernel';
import { Reads } from '@kring/platform-database';
import { FixedClock, herself, NOTHING, setStage, type Stage } from '@kring/testing';
import { listErasures, myErasure } from '../queries/index.js';
import { AskErasure } from './ask-erasure.js';
import { DecideErasure } from './decide-erasure.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage(new FixedClock(new Date()));
});

/** Of whom was there before, nothing is under way, and nobody waits for a decision. */
beforeEach(async () => {
  await settled();
  await stage.database.query(
    'truncate consents.erasure, consents.obligation, participants.tombstone cascade',
  );
});

afterAll(() => stage.close());

const ask = (participantId: string) => stage.use(AskErasure).execute(herself(participantId));
const decide = (
  id: string,
  decided: Parameters<DecideErasure['execute']>[2],
  by = stage.region.delft.guide,
) => stage.use(DecideErasure).execute(by, id, decided);
const waiting = async (by = stage.region.delft.guide) =>
  (await stage.use(Reads).get<ErasureList>(by, listErasures)).items;
const hers = (participantId: string) => stage.use(Reads).get<MyErasure>(herself(participantId), myErasure);
const count = async (table: string, participantId: string) =>
  (await stage.database.query(`select from ${table} where participant_id = $1`, [participantId])).length;
const report = (participantId: string, attemptId: string) =>
  stage.database.query(
    `insert into outcomes.report (id, attempt_id, participant_id, organisation_id, written_by, mood, hours, next_step, note)
     values (gen_random_uuid(), $1, $2, $3, $4, 'good', 1, 'again', 'fijn gesprek')`,
    [attemptId, participantId, stage.region.bridge.id, stage.region.bridge.volunteer.memberId],
  );

async function settled(): Promise<void> {
  await stage.react();
  await stage.chores();
}

test('she asks: what flowed on consent ends there, and its reports go; what is kept by law waits for a decision', async () => {
  const { participantId, attemptId } = await stage.story.accepted();
  await report(participantId, attemptId);
  await ask(participantId);
  expect(await stage.sees(stage.region.bridge.id, participantId)).toEqual(NOTHING);
  await settled();
  expect(await count('outcomes.report', participantId)).toBe(0);
  expect(await count('dossiers.section', participantId)).toBe(4);
  expect(await waiting()).toMatchObject([{ participantId }]);
  expect(await hers(participantId)).toMatchObject({ asked: { state: 'asked', law: null } });
  expect(await count('consents.obligation_about', participantId)).toBe(1);
});

test('refused by a law: she reads which, by whom, and until which day', async () => {
  const { participantId } = await stage.story.accepted();
  await ask(participantId);
  const [request] = await waiting();
  await decide(request!.id, { decision: 'refuse', law: 'public-task' });
  await settled();
  const { asked, kept } = await hers(participantId);
  expect(asked).toMatchObject({ state: 'refused', law: 'public-task', decidedBy: 'Gemeente Delft' });
  expect(kept.map(({ category }) => category)).toEqual(expect.arrayContaining(['identity', 'wishes']));
  expect(await count('dossiers.section', participantId)).toBe(4);
  expect(await waiting()).toEqual([]);
});

test('granted: nothing of hers is left but a tombstone, once what followed from it was carried through', async () => {
  const { participantId } = await stage.story.accepted();
  await ask(participantId);
  const [request] = await waiting();
  await decide(request!.id, { decision: 'grant' });
  await stage.chore('consents.erase-asked-for');
  expect(await count('consents.obligation_about', participantId)).toBe(0);
  expect(await count('dossiers.section', participantId)).toBe(4);
  await settled();
  expect(await count('dossiers.section', participantId)).toBe(0);
  const stones = await stage.database.query('select participant_id as id, basis from participants.tombstone');
  expect(stones).toEqual([{ id: participantId, basis: 'request' }]);
  const owed = await stage.database.query('select from consents.obligation');
  expect(owed).toHaveLength(1);
  await settled();
  expect(await stage.sees(stage.region.delft.id, participantId)).toEqual(NOTHING);
});

test('asked twice it is one request, and decided once', async () => {
  const participantId = await stage.story.participant();
  await Promise.all([ask(participantId), ask(participantId)]);
  const requests = await waiting();
  expect(requests).toHaveLength(1);
  const refused = { decision: 'refuse', law: 'legal-claim' } as const;
  const both = await Promise.allSettled([
    decide(requests[0]!.id, refused),
    decide(requests[0]!.id, { decision: 'grant' }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expect(decide(requests[0]!.id, refused)).rejects.toMatchObject({ name: 'ErasureDecidedAlready' });
});

test('whoever does not keep her by law knows nothing of it', async () => {
  const { participantId } = await stage.story.accepted();
  await ask(participantId);
  await stage.react();
  const [request] = await waiting();
  const next = await stage.story.referral(participantId);
  await stage.story.answers(participantId, 'yes');
  await stage.story.accepts(next.attemptId);
  const { coordinator } = stage.region.bridge;
  expect((await stage.sees(coordinator.organisationId, participantId)).entries).toContain('participant');
  expect(await waiting(coordinator)).toEqual([]);
  await expect(decide(request!.id, { decision: 'grant' }, coordinator)).rejects.toThrow(NotFound);
});

test('somebody who came back with a backup goes again', async () => {
  const participantId = await stage.story.participant();
  await stage.react();
  await stage.database.query(
    `insert into participants.tombstone
     select id, reference, now(), 'request' from participants.participant where id = $1`,
    [participantId],
  );
  await settled();
  expect(await count('dossiers.section', participantId)).toBe(0);
});
