import { WithdrawConsent } from '@kring/consents';
import { AssignMember } from '@kring/participants';
import { FixedClock, herself, NOTHING, setStage, type Stage } from '@kring/testing';

// After her consent ended nothing opens again, in whatever order, how late and how often its consequences are carried out.

const HISTORIES = 24;
const DAY = 86_400_000;
const today = new Date();
const clock = new FixedClock(today);
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(clock);
});

afterAll(() => stage.close());

/** Numbers from 0 to 1 that follow from a seed alone, so that a failing history can be told again (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const helpersSee = async (participantId: string) => [
  await stage.sees(stage.region.bridge.id, participantId),
  await stage.sees(stage.region.bridge.volunteer.memberId, participantId),
];

const assign = (participantId: string) => {
  const { coordinator, volunteer } = stage.region.bridge;
  return stage.use(AssignMember).execute(coordinator, participantId, volunteer.memberId);
};

/** What happened before: referred, said yes, some of it carried out, perhaps accepted, assigned, asked and renewed. */
async function lived(next: () => number): Promise<string> {
  const participantId = await stage.story.participant();
  const { attemptId } = await stage.story.referral(participantId);
  await stage.story.says(participantId, 'yes');
  if (next() < 0.75) {
    await stage.react();
    if (next() < 0.75) await stage.story.accepts(attemptId);
    if (next() < 0.6) await assign(participantId).catch(() => null);
    if (next() < 0.6) {
      await stage.story.referral(participantId, ['identity', 'care', 'language']);
      await stage.story.says(participantId, next() < 0.8 ? 'yes' : 'talk-first');
    }
  }
  return participantId;
}

/** She withdraws from one or from all, or the last of her periods is over and nobody has looked yet. */
async function ends(participantId: string, next: () => number): Promise<void> {
  const how = next();
  if (how < 0.33) {
    clock.moveTo(new Date(today.getTime() + 400 * DAY));
    return stage.chores();
  }
  const recipient = how < 0.66 ? 'all' : stage.region.bridge.id;
  await stage.use(WithdrawConsent).execute(herself(participantId), recipient);
}

/** Everything that is owed, and some of what was done, comes again in another order, with chores in between. */
async function carriedOutAnyhow(next: () => number): Promise<void> {
  const events = await stage.database.query<{ id: string }>('select id from outbox.event order by at, id');
  for (const { id } of events) {
    const again = next() < 0.5;
    if (again) await stage.database.query('delete from outbox.inbox where event_id = $1', [id]);
    await stage.database.query(
      `update outbox.event set at = now() + make_interval(secs => $2),
         settled_at = case when $3 then null else settled_at end
       where id = $1`,
      [id, next() * 1_000, again],
    );
  }
  if (next() < 0.5) await stage.chores();
  await stage.react();
}

test.each(Array.from({ length: HISTORIES }, (_, place) => ({ seed: 4_711 + place })))(
  'history $seed: closed stays closed',
  async ({ seed }) => {
    const next = chance(seed);
    clock.moveTo(today);
    await stage.database.query('truncate outbox.event, outbox.inbox');
    const participantId = await lived(next);
    await ends(participantId, next);
    expect(await helpersSee(participantId)).toEqual([NOTHING, NOTHING]);
    for (let round = 0; round < 3; round += 1) {
      await carriedOutAnyhow(next);
      expect(await helpersSee(participantId)).toEqual([NOTHING, NOTHING]);
      if (next() < 0.3) clock.moveTo(new Date(clock.now().getTime() + 30 * DAY));
    }
    const obliged = await stage.database.query<{ times: number }>(
      `select count(*)::int as times from consents.obligation_about where participant_id = $1
       group by event_id having count(*) > 1`,
      [participantId],
    );
    expect(obliged).toEqual([]);
  },
);

test('the histories do not all end alike', async () => {
  const rows = await stage.database.query<{ state: string }>(
    `select distinct state from consents.event where state in ('ConsentWithdrawn', 'ConsentExpired') order by 1`,
  );
  expect(rows.map(({ state }) => state)).toEqual(['ConsentExpired', 'ConsentWithdrawn']);
  const [{ made }] = (await stage.database.query<{ made: number }>(
    'select count(*)::int as made from consents.obligation',
  )) as [{ made: number }];
  expect(made).toBeGreaterThan(5);
});
