import { AssignMember } from '@kring/participants';
import { herself, NOTHING, setStage, type Stage } from '@kring/testing';
import { WithdrawConsent } from './withdraw-consent.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

const withdraw = (participantId: string, recipientId: string) =>
  stage.use(WithdrawConsent).execute(herself(participantId), recipientId);

async function helped(name?: string) {
  const story = await stage.story.accepted(name);
  const { coordinator, volunteer } = stage.region.bridge;
  await stage.use(AssignMember).execute(coordinator, story.participantId, volunteer.memberId);
  await stage.react();
  return story;
}

const helpersSee = async (participantId: string) => [
  await stage.sees(stage.region.bridge.id, participantId),
  await stage.sees(stage.region.bridge.volunteer.memberId, participantId),
];

const standing = async (participantId: string) => {
  const rows = await stage.database.query<{ basis: string; purpose: string }>(
    `select distinct basis, purpose from consents.consent_grant
     where participant_id = $1 and ended_at is null order by 1, 2`,
    [participantId],
  );
  return rows.map(({ basis, purpose }) => `${basis} ${purpose}`);
};

/** What a lost queue or a second delivery would do: every reaction to everything that ever happened, again. */
async function reactToEverythingAgain(): Promise<void> {
  await stage.database.query('delete from outbox.inbox');
  await stage.database.query('update outbox.event set settled_at = null');
  await stage.react();
}

test('from one: all that it saw is gone in the same transaction, also for its volunteers', async () => {
  const { participantId } = await helped();
  const { bridge } = stage.region;
  const before = await helpersSee(participantId);
  expect(before.map(({ entries }) => entries)).toEqual([
    ['attempt', 'participant'],
    ['attempt', 'participant'],
  ]);
  expect(await withdraw(participantId, bridge.id)).toEqual({ stopped: [bridge.id] });
  expect(await helpersSee(participantId)).toEqual([NOTHING, NOTHING]);
  expect(await standing(participantId)).toEqual(['consent follow-up', 'public-task integration-task']);
});

test('from all: only the municipality’s own task stays, because it is not hers to withdraw', async () => {
  const { participantId } = await helped();
  const { bridge, delft } = stage.region;
  const { stopped } = await withdraw(participantId, 'all');
  expect(stopped.sort()).toEqual([bridge.id, delft.id].sort());
  expect(await helpersSee(participantId)).toEqual([NOTHING, NOTHING]);
  expect(await standing(participantId)).toEqual(['public-task integration-task']);
  const guide = await stage.sees(delft.guide.memberId, participantId);
  expect(guide.entries).toEqual(['participant', 'referral']);
  expect(guide.sections).not.toContain('progress');
  expect(guide.sections).toContain('identity');
});

test('what others see of other people stays', async () => {
  const mine = await helped('Mine');
  const hers = await helped('Hers');
  const before = await helpersSee(hers.participantId);
  await withdraw(mine.participantId, 'all');
  expect(await helpersSee(hers.participantId)).toEqual(before);
  expect(await standing(hers.participantId)).toContain('consent support');
});

test('each purpose that ends leaves an event of hers', async () => {
  const { participantId } = await helped();
  await withdraw(participantId, 'all');
  const rows = await stage.database.query<{ purpose: string }>(
    `select purpose, categories, entity from consents.event
     where participant_id = $1 and state = 'ConsentWithdrawn' order by purpose`,
    [participantId],
  );
  expect(rows).toEqual([
    { purpose: 'follow-up', categories: ['progress'], entity: 'participant' },
    { purpose: 'support', categories: ['identity', 'contact', 'language'], entity: 'participant' },
  ]);
});

test('withdrawing twice stops nothing the second time', async () => {
  const { participantId } = await helped();
  await withdraw(participantId, 'all');
  expect(await withdraw(participantId, 'all')).toEqual({ stopped: [] });
});

test('withdrawn twice at once it ends once', async () => {
  const { participantId } = await helped();
  const both = await Promise.all([withdraw(participantId, 'all'), withdraw(participantId, 'all')]);
  expect(both.map(({ stopped }) => stopped.length).sort()).toEqual([0, 2]);
});

test('afterwards nobody of the organisation is assigned to her and its attempt has stopped', async () => {
  const { participantId, attemptId } = await helped();
  await withdraw(participantId, stage.region.bridge.id);
  await stage.react();
  const rows = await stage.database.query(
    `select state, (select count(*)::int from participants.assignment a
       where a.participant_id = t.participant_id and a.organisation_id = t.recipient_id and a.until is null
     ) as assigned
     from referrals.attempt t where id = $1`,
    [attemptId],
  );
  expect(rows).toEqual([{ state: 'withdrawn_by_participant', assigned: 0 }]);
});

test('her guide stays assigned to her', async () => {
  const { participantId } = await helped();
  await withdraw(participantId, 'all');
  await stage.react();
  const rows = await stage.database.query(
    'select member_id from participants.assignment where participant_id = $1 and until is null',
    [participantId],
  );
  expect(rows).toEqual([{ member_id: stage.region.delft.guide.memberId }]);
});

test('nothing opens again when every reaction runs once more', async () => {
  const { participantId } = await helped();
  await withdraw(participantId, 'all');
  await stage.react();
  const before = [await stage.sees(stage.region.delft.id, participantId), await standing(participantId)];
  await reactToEverythingAgain();
  expect(await helpersSee(participantId)).toEqual([NOTHING, NOTHING]);
  expect([await stage.sees(stage.region.delft.id, participantId), await standing(participantId)]).toEqual(
    before,
  );
});

test('a yes that she took back before anything was done with it opens nothing', async () => {
  const participantId = await stage.story.participant();
  const { attemptId } = await stage.story.referral(participantId);
  await stage.story.says(participantId, 'yes');
  await withdraw(participantId, 'all');
  await stage.react();
  expect(await helpersSee(participantId)).toEqual([NOTHING, NOTHING]);
  const rows = await stage.database.query('select state from referrals.attempt where id = $1', [attemptId]);
  expect(rows).toEqual([{ state: 'withdrawn_by_participant' }]);
});

test('a question that she has not answered yet stays one: her yes to it still counts', async () => {
  const { participantId } = await helped();
  const next = await stage.story.referral(participantId, ['identity']);
  await withdraw(participantId, 'all');
  await stage.react();
  expect(await stage.sees(stage.region.bridge.id, participantId)).toEqual(NOTHING);
  await stage.story.answers(participantId, 'yes');
  await stage.story.accepts(next.attemptId);
  expect(await stage.sees(stage.region.bridge.id, participantId)).toEqual({
    entries: ['attempt', 'participant'],
    sections: ['identity'],
  });
});

test('accepting while she withdraws leaves nothing open', async () => {
  for (let round = 0; round < 10; round += 1) {
    const participantId = await stage.story.participant();
    const { attemptId } = await stage.story.referral(participantId);
    await stage.story.answers(participantId, 'yes', ['support']);
    await Promise.allSettled([stage.story.accepts(attemptId), withdraw(participantId, 'all')]);
    await stage.react();
    expect(await helpersSee(participantId)).toEqual([NOTHING, NOTHING]);
  }
});

test('assigning while she withdraws leaves nothing open', async () => {
  const { coordinator, volunteer } = stage.region.bridge;
  for (let round = 0; round < 10; round += 1) {
    const { participantId } = await stage.story.accepted();
    const assign = stage.use(AssignMember).execute(coordinator, participantId, volunteer.memberId);
    await Promise.allSettled([assign, withdraw(participantId, 'all')]);
    await stage.react();
    expect(await helpersSee(participantId)).toEqual([NOTHING, NOTHING]);
  }
});
