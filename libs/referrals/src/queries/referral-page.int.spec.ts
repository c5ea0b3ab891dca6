import { referralList, referralPage } from '@kring/contracts';
import { WithdrawConsent } from '@kring/consents';
import { Reads, UnitOfWork } from '@kring/platform-database';
import { Outbox } from '@kring/platform-outbox';
import { herself, nowhere, setStage, type Stage } from '@kring/testing';
import { AttemptPages } from './attempt-pages.js';
import { AcceptAttempt } from '../use-cases/accept-attempt.js';
import { DeclineAttempt } from '../use-cases/decline-attempt.js';
import { TakeStep } from '../use-cases/take-step.js';
import { listReferrals, referralPage as referralPageRead } from './index.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

interface Referred {
  readonly participantId: string;
  readonly referralId: string;
  readonly attemptId: string;
}

async function referred(): Promise<Referred> {
  const participantId = await stage.story.participant();
  return { participantId, ...(await stage.story.referral(participantId)) };
}

const page = async (id: string, actor = stage.region.delft.guide) =>
  referralPage.parse(await stage.use(Reads).get(actor, referralPageRead, { id }));

const listed = async (id: string) => {
  const { items } = referralList.parse(await stage.use(Reads).get(stage.region.delft.guide, listReferrals));
  return items.find((item) => item.id === id)!;
};

const withdraw = async ({ participantId }: Referred, from = stage.region.bridge.id) => {
  await stage.use(WithdrawConsent).execute(herself(participantId), from);
  await stage.react();
};

/** All that the sender can read, to the byte, but for identifiers and moments of this very referral. */
async function told(story: Referred): Promise<string> {
  const both = [await page(story.referralId), await listed(story.referralId)] as const;
  const names = [...both.map(({ reference }) => reference), ...both[0].attempts.map(({ id }) => id)];
  return [story.referralId, story.participantId, ...names].reduce(
    (text, name) => text.replaceAll(name, '…'),
    JSON.stringify(both).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (moment) => moment.slice(0, 10)),
  );
}

const passDeadline = ({ referralId }: Referred) =>
  stage.database.query(
    `update referrals.standing set closes_at = now() - interval '1 second' where referral_id = $1`,
    [referralId],
  );

/** The ways in which nothing comes of it while it waits for her, and while it waits for the organisation. */
const waitingForHer = {
  'she is silent': async () => undefined,
  'she says no': ({ participantId }: Referred) => stage.story.answers(participantId, 'no'),
  'she wants to talk first': ({ participantId }: Referred) =>
    stage.story.answers(participantId, 'talk-first'),
  'she says yes and takes it back at once': async (story: Referred) => {
    await stage.story.says(story.participantId, 'yes', ['support']);
    await withdraw(story);
  },
};
const waitingForThem = {
  'the organisation is silent': async () => undefined,
  'she withdraws': (story: Referred) => withdraw(story),
};

async function waiting(ending: (story: Referred) => Promise<void>): Promise<Referred> {
  const story = await referred();
  await ending(story);
  return story;
}

async function arrived(ending: (story: Referred) => Promise<void>): Promise<Referred> {
  const story = await referred();
  await stage.story.answers(story.participantId, 'yes', ['support']);
  await ending(story);
  return story;
}

describe('before the deadline the sender can not tell apart', () => {
  test(Object.keys(waitingForHer).join(', '), async () => {
    const texts = new Set<string>();
    for (const ending of Object.values(waitingForHer)) texts.add(await told(await waiting(ending)));
    expect([...texts]).toEqual([expect.stringContaining('"standing":"awaiting"')]);
  });

  test(Object.keys(waitingForThem).join(', '), async () => {
    const texts = new Set<string>();
    for (const ending of Object.values(waitingForThem)) texts.add(await told(await arrived(ending)));
    expect([...texts]).toEqual([expect.stringContaining('"standing":"sent"')]);
  });
});

describe('after the deadline it reads not going ahead, whether', () => {
  test.each(Object.entries(waitingForHer))('%s', async (_, ending) => {
    const story = await waiting(ending);
    await passDeadline(story);
    expect((await page(story.referralId)).standing).toBe('not-going-ahead');
    expect((await listed(story.referralId)).standing).toBe('not-going-ahead');
  });

  test.each(Object.entries(waitingForThem))('%s', async (_, ending) => {
    const story = await arrived(ending);
    await passDeadline(story);
    expect((await page(story.referralId)).standing).toBe('not-going-ahead');
    expect((await listed(story.referralId)).standing).toBe('not-going-ahead');
  });
});

test('after a yes, the end of its period reads alike whether it went on, she withdrew or it was completed', async () => {
  const goesOn = {
    on: async () => undefined,
    withdrawn: (story: Referred) => withdraw(story),
    completed: async ({ attemptId }: Referred) => {
      const { version } = await stage.use(AttemptPages).get(stage.region.bridge.coordinator, attemptId);
      const completing = { step: 'complete', version } as const;
      await stage.use(TakeStep).execute(stage.region.bridge.coordinator, attemptId, completing);
      await stage.react();
    },
  };
  const texts = new Set<string>();
  for (const going of Object.values(goesOn)) {
    const story = await arrived(async ({ attemptId }) => stage.story.accepts(attemptId));
    await going(story);
    await passDeadline(story);
    texts.add(await told(story));
  }
  expect([...texts]).toEqual([expect.stringMatching(/"standing":"over".*"what":"over"/)]);
});

test('a refusal touches nothing that the sender could be told of by a signal', async () => {
  const story = await referred();
  const touching = () =>
    stage.database.query<{ name: string }>('select name from outbox.event where touches @> $1', [
      JSON.stringify([{ id: story.referralId }]),
    ]);
  const before = await touching();
  await stage.story.answers(story.participantId, 'no');
  expect(await touching()).toEqual(before);
});

test('the sender reads that it was accepted, and still does after she withdrew', async () => {
  const story = await arrived(async () => undefined);
  await stage.use(AcceptAttempt).execute(stage.region.bridge.coordinator, story.attemptId, 2);
  await stage.react();
  const before = await told(story);
  expect(before).toContain('"standing":"accepted"');
  await withdraw(story);
  expect(await told(story)).toBe(before);
});

test('the sender reads that it was declined, however late, with its reason from the list and never in its words', async () => {
  const story = await arrived(async () => undefined);
  const declining = { version: 2, reason: 'level', explanation: 'dit is intern' } as const;
  await stage.use(DeclineAttempt).execute(stage.region.bridge.coordinator, story.attemptId, declining);
  await stage.react();
  await stage.database.query(
    `update referrals.standing set closes_at = closes_at - interval '1 year' where referral_id = $1`,
    [story.referralId],
  );
  const text = await told(story);
  expect(text).toContain('"standing":"declined"');
  expect(text).toContain('"reason":"level"');
  expect(text).not.toContain('intern');
});

test('signs of progress show only while she shares how it goes', async () => {
  const story = await referred();
  await stage.story.answers(story.participantId, 'yes', ['support']);
  await stage.story.accepts(story.attemptId);
  await note('place.taken', story.attemptId);
  await note('report.written', story.attemptId);
  await note('report.written', story.attemptId);
  const signs = async () => (await page(story.referralId)).signs.map(({ what }) => what);
  expect(await signs()).toEqual([]);
  expect((await listed(story.referralId)).signs).toEqual([]);
  await stage.story.answers(story.participantId, 'yes', ['follow-up']);
  expect(await signs()).toEqual(['enrolled', 'reported']);
  expect((await listed(story.referralId)).signs).toHaveLength(2);
  await withdraw(story, stage.region.delft.id);
  expect(await signs()).toEqual([]);
  expect((await listed(story.referralId)).signs).toEqual([]);
});

async function note(name: 'place.taken' | 'report.written', subjectId: string): Promise<void> {
  const { coordinator } = stage.region.bridge;
  await stage
    .use(UnitOfWork)
    .run(coordinator, async () => stage.use(Outbox).append({ name, subjectId, touches: [] }));
  await stage.react();
}

test('who did not send it reads it as absent, like what does not exist', async () => {
  const { referralId } = await referred();
  const { rijswijk, bridge, delft } = stage.region;
  for (const actor of [rijswijk.guide, bridge.coordinator]) {
    const [hers, nothing] = await Promise.allSettled([page(referralId, actor), page(nowhere(), actor)]);
    expect(hers).toMatchObject({ status: 'rejected', reason: { kind: 'absent' } });
    expect(nothing).toEqual(hers);
  }
  expect(await page(referralId, delft.director)).toMatchObject({ id: referralId });
});
