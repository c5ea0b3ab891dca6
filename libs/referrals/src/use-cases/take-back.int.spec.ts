import { WaitingQuestions, WithdrawConsent } from '@kring/consents';
import { attemptList, myReferralList, referralPage } from '@kring/contracts';
import { AssignMember } from '@kring/participants';
import { Reads } from '@kring/platform-database';
import { atOnce, herself, nowhere, setStage, type Stage } from '@kring/testing';
import { listAttempts, myReferrals, referralPage as referralPageRead } from '../queries/index.js';
import { AcceptAttempt } from './accept-attempt.js';
import { DeclineAttempt } from './decline-attempt.js';
import { VoidAttempt } from './void-attempt.js';
import { WithdrawAttempt } from './withdraw-attempt.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

interface Referred {
  readonly participantId: string;
  readonly referralId: string;
  readonly attemptId: string;
  readonly standingId: string;
}

async function referred(): Promise<Referred> {
  const participantId = await stage.story.participant();
  const story = await stage.story.referral(participantId);
  const rows = await stage.database.query<{ id: string }>(
    'select id from referrals.standing where attempt_id = $1',
    [story.attemptId],
  );
  return { participantId, ...story, standingId: rows[0]!.id };
}

async function arrived(): Promise<Referred> {
  const story = await referred();
  await stage.story.answers(story.participantId, 'yes', ['support']);
  return story;
}

async function accepted(): Promise<Referred> {
  const story = await arrived();
  await stage.story.accepts(story.attemptId);
  return story;
}

const withdraw = ({ referralId, standingId }: Referred, by = stage.region.delft.guide) =>
  stage.use(WithdrawAttempt).execute(by, referralId, standingId);
const makeVoid = ({ referralId, standingId }: Referred, by = stage.region.delft.guide) =>
  stage
    .use(VoidAttempt)
    .execute(by, referralId, { standingId, reason: 'wrong-person', explanation: 'dit was haar zus' });
const accept = (id: string) => stage.use(AcceptAttempt).execute(stage.region.bridge.coordinator, id, 2);

const page = async ({ referralId }: Referred) =>
  referralPage.parse(
    await stage.use(Reads).get(stage.region.delft.guide, referralPageRead, { id: referralId }),
  );
const stateOf = async ({ attemptId }: Referred) => {
  const [row] = await stage.database.query<{ state: string }>(
    'select state from referrals.attempt where id = $1',
    [attemptId],
  );
  return row!.state;
};
const box = async (name: string, { attemptId }: Referred) => {
  const { coordinator } = stage.region.bridge;
  const { items } = attemptList.parse(await stage.use(Reads).get(coordinator, listAttempts, { box: name }));
  return items.find(({ id }) => id === attemptId)?.state;
};
const waitingFor = async ({ participantId }: Referred) =>
  (await stage.use(WaitingQuestions).list(herself(participantId), 'nl')).items.filter(
    ({ purpose }) => purpose === 'support',
  );
const flowing = ({ participantId }: Referred) =>
  stage.database.query(
    `select category from consents.consent_grant
     where participant_id = $1 and purpose = 'support' and ended_at is null`,
    [participantId],
  );

test('what waits for her is taken back: her question is not open any more', async () => {
  const story = await referred();
  expect(await waitingFor(story)).toHaveLength(1);
  await withdraw(story);
  await stage.react();
  expect((await page(story)).standing).toBe('withdrawn');
  expect(await stateOf(story)).toBe('withdrawn_by_sender');
  expect(await waitingFor(story)).toEqual([]);
  const hers = await stage.use(Reads).get(herself(story.participantId), myReferrals);
  expect(myReferralList.parse(hers).items.map(({ state }) => state)).toEqual(['stopped']);
});

test('what lies at the organisation is taken back: it reads as over there, and nothing flows', async () => {
  const story = await arrived();
  await withdraw(story);
  await stage.react();
  expect(await box('waiting', story)).toBeUndefined();
  expect(await box('done', story)).toBe('withdrawn');
  expect(await flowing(story)).toEqual([]);
  await expect(
    stage.use(AcceptAttempt).execute(stage.region.bridge.coordinator, story.attemptId, 3),
  ).rejects.toMatchObject({ name: 'NotNow' });
});

test('whatever she did that its sender must not know, taking back is answered and reads the same', async () => {
  const endings = [
    async () => undefined,
    (story: Referred) => stage.story.answers(story.participantId, 'no', ['support']),
    (story: Referred) => stage.story.answers(story.participantId, 'talk-first', ['support']),
    async ({ participantId }: Referred) => {
      await stage.story.says(participantId, 'yes', ['support']);
      await stage.use(WithdrawConsent).execute(herself(participantId), stage.region.bridge.id);
      await stage.react();
    },
  ];
  const told = new Set<string>();
  for (const ending of endings) {
    const story = await referred();
    await ending(story);
    expect(await withdraw(story)).toBeUndefined();
    await stage.react();
    const { attempts, standing, timeline } = await page(story);
    const steps = timeline.map(({ what, reason }) => [what, reason]);
    told.add(JSON.stringify([standing, attempts.map((one) => one.standing), steps]));
  }
  expect([...told]).toHaveLength(1);
});

test('what was taken back is told of no more', async () => {
  const story = await arrived();
  await withdraw(story);
  await stage.story.answers(story.participantId, 'yes');
  await stage.react();
  expect((await page(story)).timeline.map(({ what }) => what)).toEqual(['withdrawn', 'arrived', 'asked']);
});

test('an illegal move is refused with what is allowed, never ignored', async () => {
  const story = await accepted();
  await expect(withdraw(story)).rejects.toMatchObject({
    name: 'NotNow',
    kind: 'conflict',
    allowed: ['void'],
  });
  await makeVoid(story);
  for (const again of [withdraw, makeVoid]) {
    await expect(again(story)).rejects.toMatchObject({ name: 'NotNow', allowed: [] });
  }
  const declined = await arrived();
  const declining = { version: 2, reason: 'level' } as const;
  await stage.use(DeclineAttempt).execute(stage.region.bridge.coordinator, declined.attemptId, declining);
  await stage.react();
  await expect(makeVoid(declined)).rejects.toMatchObject({ name: 'NotNow', allowed: [] });
});

test('a yes that its sender has not been told of yet is not taken back over', async () => {
  const story = await arrived();
  await accept(story.attemptId);
  await expect(withdraw(story)).rejects.toMatchObject({ name: 'NotNow', allowed: ['void'] });
  await stage.react();
  expect((await page(story)).standing).toBe('accepted');
});

test('void by mistake also ends what was accepted: what flowed, her page there, and who was assigned', async () => {
  const story = await accepted();
  const { bridge } = stage.region;
  await stage.use(AssignMember).execute(bridge.coordinator, story.participantId, bridge.volunteer.memberId);
  await makeVoid(story);
  await stage.react();
  expect(await stateOf(story)).toBe('voided');
  expect(await flowing(story)).toEqual([]);
  expect(await stage.sees(bridge.id, story.participantId)).toEqual({ entries: ['attempt'], sections: [] });
  expect(await stage.sees(bridge.volunteer.memberId, story.participantId)).toEqual({
    entries: [],
    sections: [],
  });
  expect(await box('done', story)).toBe('withdrawn');
  const { standing, timeline } = await page(story);
  expect([standing, timeline[0]]).toEqual([
    'voided',
    expect.objectContaining({ what: 'voided', reason: 'wrong-person' }),
  ]);
  expect(JSON.stringify(await page(story))).not.toContain('zus');
});

test('what was opened by mistake is answered for, and what was only asked obliges nobody', async () => {
  const owed = async ({ participantId }: { participantId: string }) =>
    (
      await stage.database.query<{ received_as: string[] }>(
        `select o.received_as from consents.obligation o
         join consents.obligation_about a on a.obligation_id = o.id where a.participant_id = $1`,
        [participantId],
      )
    ).map(({ received_as: references }) => references.length);
  const opened = await accepted();
  await makeVoid(opened);
  await stage.react();
  expect(await owed(opened)).toEqual([1]);
  const asked = await arrived();
  await makeVoid(asked);
  await stage.react();
  expect(await owed(asked)).toEqual([]);
});

test('what she lets flow for another attempt there stays', async () => {
  const story = await accepted();
  const other = await stage.story.referral(story.participantId, ['identity']);
  await stage.story.answers(story.participantId, 'yes', ['support']);
  await stage.story.accepts(other.attemptId);
  await makeVoid(story);
  await stage.react();
  expect(await stage.sees(stage.region.bridge.id, story.participantId)).toMatchObject({
    entries: expect.arrayContaining(['participant']),
    sections: ['identity'],
  });
});

test.each(['accept', 'take back'] as const)(
  'of a hundred who accept and take back at once exactly one wins, whoever comes first: %s',
  async (first) => {
    const story = await arrived();
    const both = [() => accept(story.attemptId), () => withdraw(story)];
    if (first === 'take back') both.reverse();
    const tried = await atOnce<unknown>(
      stage.database,
      ['select from referrals.attempt where id = $1', story.attemptId],
      Array.from({ length: 100 }, (_, number) => both[number % 2]!),
    );
    const lost = tried.flatMap((one) => (one.status === 'rejected' ? [one.reason as { kind: string }] : []));
    expect(lost).toHaveLength(99);
    expect(new Set(lost.map(({ kind }) => kind))).toEqual(new Set(['conflict']));
    await stage.react();
    const expected = (await stateOf(story)) === 'accepted' ? 'accepted' : 'withdrawn';
    expect((await page(story)).standing).toBe(expected);
  },
);

test('somebody else’s and what does not exist read alike, as absent', async () => {
  const story = await referred();
  const other = await referred();
  const { rijswijk, bridge, delft } = stage.region;
  for (const [by, tried] of [
    [rijswijk.guide, story],
    [bridge.coordinator, story],
    [delft.guide, { ...story, standingId: nowhere() }],
    [delft.guide, { ...story, standingId: other.standingId }],
    [delft.guide, { ...story, standingId: story.attemptId }],
  ] as const) {
    await expect(withdraw(tried, by)).rejects.toMatchObject({ kind: 'absent' });
    await expect(makeVoid(tried, by)).rejects.toMatchObject({ kind: 'absent' });
  }
  expect((await page(story)).standing).toBe('awaiting');
});
