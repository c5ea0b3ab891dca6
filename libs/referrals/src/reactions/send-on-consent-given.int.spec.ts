import { FixedClock, NOTHING, setStage, type Stage } from '@kring/testing';

const DAY = 86_400_000;
const today = new Date();
const thursday = new Date(today.getTime() + ((4 - today.getUTCDay() + 7) % 7) * DAY);
const clock = new FixedClock(thursday);
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(clock);
});

beforeEach(() => clock.moveTo(thursday));

afterAll(() => stage.close());

async function referred() {
  const participantId = await stage.story.participant();
  return { participantId, ...(await stage.story.referral(participantId)) };
}

const attempt = async (id: string) => {
  const rows = await stage.database.query<Record<string, unknown>>(
    'select state, version, arrived_at, answer_by from referrals.attempt where id = $1',
    [id],
  );
  return rows[0]!;
};

test('it arrives when she says yes, and has five working days from then', async () => {
  const { participantId, attemptId } = await referred();
  await stage.story.answers(participantId, 'yes');
  expect(await attempt(attemptId)).toEqual({
    state: 'sent',
    version: 2,
    arrived_at: thursday,
    answer_by: new Date(thursday.getTime() + 7 * DAY),
  });
  expect((await stage.sees(stage.region.bridge.id, participantId)).entries).toEqual(['attempt']);
});

test('what she has not said yes to does not arrive', async () => {
  const { participantId, attemptId } = await referred();
  await stage.story.answers(participantId, 'yes', ['follow-up']);
  await stage.story.answers(participantId, 'talk-first', ['support']);
  expect(await attempt(attemptId)).toMatchObject({ state: 'awaiting_consent', version: 1 });
  expect(await stage.sees(stage.region.bridge.id, participantId)).toEqual(NOTHING);
});

test('a no stops it, and the organisation never hears of it', async () => {
  const { participantId, attemptId } = await referred();
  await stage.story.answers(participantId, 'no');
  expect(await attempt(attemptId)).toMatchObject({ state: 'refused', arrived_at: null });
  expect(await stage.sees(stage.region.bridge.id, participantId)).toEqual(NOTHING);
  const events = await stage.database.query<{ touches: { id: string }[] }>(
    'select touches from outbox.event',
  );
  expect(events.flatMap(({ touches }) => touches).map(({ id }) => id)).not.toContain(attemptId);
});

test('the organisation sees it no longer than her consent lasts', async () => {
  const { participantId } = await referred();
  await stage.story.answers(participantId, 'yes');
  const rows = await stage.database.query<{ same: boolean }>(
    `select e.valid_until = q.until as same from access.entry e
     join consents.question q on q.participant_id = e.participant_id and q.purpose = 'support'
     where e.kind = 'attempt' and e.participant_id = $1`,
    [participantId],
  );
  expect(rows).toEqual([{ same: true }]);
});

test('every step is written down with who took it', async () => {
  const { participantId, attemptId } = await referred();
  await stage.story.answers(participantId, 'yes');
  await stage.story.accepts(attemptId);
  const rows = await stage.database.query(
    `select event, from_state, to_state, actor_kind, actor_id, organisation_id from referrals.attempt_log
     where attempt_id = $1 order by id`,
    [attemptId],
  );
  const { bridge } = stage.region;
  expect(rows).toEqual([
    {
      event: 'consent',
      from_state: 'awaiting_consent',
      to_state: 'sent',
      actor_kind: 'system',
      actor_id: null,
      organisation_id: null,
    },
    {
      event: 'accept',
      from_state: 'sent',
      to_state: 'accepted',
      actor_kind: 'member',
      actor_id: bridge.coordinator.memberId,
      organisation_id: bridge.id,
    },
  ]);
});

test.each(['update referrals.attempt_log set reason = null', 'delete from referrals.attempt_log'])(
  'not even the owner of the database can %s',
  async (statement) => {
    const { participantId } = await referred();
    await stage.story.answers(participantId, 'yes');
    await expect(stage.database.query(statement)).rejects.toMatchObject({ code: '55000' });
  },
);

test('no event and no touch carries her identifier and an organisation’s together', async () => {
  const { participantId, attemptId } = await referred();
  await stage.story.answers(participantId, 'yes');
  await stage.story.accepts(attemptId);
  const { delft, bridge, other } = stage.region;
  const events = await stage.database.query('select subject_id, touches from outbox.event');
  for (const organisation of [delft.id, bridge.id, other.id]) {
    expect(JSON.stringify(events)).not.toContain(organisation);
  }
});
