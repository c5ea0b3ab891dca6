import { obligationReference } from '@kring/consents-domain';
import { AssignMember } from '@kring/participants';
import { FixedClock, herself, NOTHING, setStage, type Stage } from '@kring/testing';
import { WithdrawConsent } from '../use-cases/withdraw-consent.js';

const DAY = 86_400_000;
const today = new Date();
const clock = new FixedClock(today);
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(clock);
});

beforeEach(() => clock.moveTo(today));

/** Whatever she said yes to is over. */
afterEach(async () => {
  after(400);
  await stage.chores();
});

afterAll(() => stage.close());

const after = (days: number) => clock.moveTo(new Date(today.getTime() + days * DAY));
/** A consent lasts six months: by then it is over. */
const OVER = 190;

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
const events = (participantId: string, states: string[]) =>
  stage.database.query(
    `select state, purpose, entity, categories from consents.event
     where participant_id = $1 and state = any ($2) order by at, purpose`,
    [participantId, states],
  );
const inForce = async (participantId: string) => {
  const rows = await stage.database.query<{ basis: string }>(
    'select distinct basis from consents.consent_grant where participant_id = $1 and ended_at is null',
    [participantId],
  );
  return rows.map(({ basis }) => basis).sort();
};
const stateOf = async (attemptId: string) => {
  const rows = await stage.database.query<{ state: string }>(
    'select state from referrals.attempt where id = $1',
    [attemptId],
  );
  return rows[0]!.state;
};
/** Until when everything lasts that the bridge has open of her. */
const openUntil = async (participantId: string) => {
  const rows = await stage.database.query<{ until: Date }>(
    `select valid_until as until from access.entry where participant_id = $1 and organisation_id = $2
     union select valid_until from access.section where participant_id = $1 and organisation_id = $2 order by 1`,
    [participantId, stage.region.bridge.id],
  );
  return rows.map(({ until }) => until);
};
const lastYes = async (participantId: string) => {
  const rows = await stage.database.query<{ until: Date }>(
    `select until from consents.question where participant_id = $1 and purpose = 'support' order by until`,
    [participantId],
  );
  return rows.map(({ until }) => until);
};
const standing = (referralId: string) =>
  stage.database.query('select * from referrals.standing where referral_id = $1', [referralId]);

test('at its end a consent ends as a withdrawal does: grants, access, attempts and assignments', async () => {
  const { participantId, attemptId, referralId } = await helped();
  const told = await standing(referralId);
  after(OVER);
  await stage.chores();
  expect(await helpersSee(participantId)).toEqual([NOTHING, NOTHING]);
  expect(await inForce(participantId)).toEqual(['public-task']);
  expect(await stateOf(attemptId)).toBe('consent_lapsed');
  const assigned = 'select from participants.assignment where member_id = $1 and until is null';
  expect(await stage.database.query(assigned, [stage.region.bridge.volunteer.memberId])).toEqual([]);
  expect(await standing(referralId)).toEqual(told);
  expect((await stage.sees(stage.region.delft.id, participantId)).sections).not.toContain('progress');
  expect(await events(participantId, ['ConsentExpired'])).toEqual([
    { state: 'ConsentExpired', purpose: 'follow-up', entity: 'system', categories: ['progress'] },
    {
      state: 'ConsentExpired',
      purpose: 'support',
      entity: 'system',
      categories: ['identity', 'contact', 'language'],
    },
  ]);
});

const obligations = () =>
  stage.database.query<{ organisation_id: string; reference: string }>(
    'select organisation_id, reference from consents.obligation order by reference',
  );

test('its recipient answers for its copies as after a withdrawal, and the municipality does not', async () => {
  const before = await obligations();
  await helped();
  after(OVER);
  await stage.chores();
  const reference = obligationReference(before.length + 1);
  const made = (await obligations()).slice(before.length);
  expect(made).toEqual([{ organisation_id: stage.region.bridge.id, reference }]);
});

test('before its end nothing happens, and after it nothing happens twice', async () => {
  const { participantId } = await helped();
  const before = await helpersSee(participantId);
  after(170);
  await stage.chores();
  expect(await helpersSee(participantId)).toEqual(before);
  after(OVER);
  await stage.chores();
  await stage.chores();
  expect(await events(participantId, ['ConsentExpired'])).toHaveLength(2);
});

test('what she withdrew before does not expire', async () => {
  const { participantId } = await helped();
  await stage.use(WithdrawConsent).execute(herself(participantId), 'all');
  after(OVER);
  await stage.chores();
  expect(await events(participantId, ['ConsentExpired'])).toEqual([]);
});

test('whoever is at it at this moment is left alone until the next time', async () => {
  const { participantId } = await helped();
  after(OVER);
  await stage.database.query('begin');
  await stage.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [participantId]);
  await stage.chores();
  expect(await events(participantId, ['ConsentExpired'])).toEqual([]);
  await stage.database.query('rollback');
  await stage.chores();
  expect(await events(participantId, ['ConsentExpired'])).toHaveLength(2);
});

test('a yes while another is in force renews it: what is open stays open, for volunteers too, until the new end', async () => {
  const { participantId, attemptId } = await helped();
  const before = await helpersSee(participantId);
  after(150);
  const next = await stage.story.referral(participantId);
  await stage.story.says(participantId, 'yes', ['support']);
  expect(await helpersSee(participantId)).toEqual(before);
  expect(
    (await events(participantId, ['ConsentGiven', 'RenewedConsentGiven'])).map((row) => row),
  ).toMatchObject([
    { state: 'ConsentGiven' },
    { state: 'ConsentGiven' },
    { state: 'RenewedConsentGiven', purpose: 'support' },
  ]);
  const [, renewed] = await lastYes(participantId);
  expect(await openUntil(participantId)).toEqual([renewed]);
  await stage.react();
  await stage.story.accepts(next.attemptId);
  after(OVER);
  await stage.chores();
  expect((await stage.sees(stage.region.bridge.id, participantId)).sections).toEqual(before[0]!.sections);
  expect((await events(participantId, ['ConsentExpired'])).map((row) => row)).toMatchObject([
    { purpose: 'follow-up' },
  ]);
  expect([await stateOf(attemptId), await stateOf(next.attemptId)]).toEqual(['accepted', 'accepted']);
  after(340);
  await stage.chores();
  expect(await helpersSee(participantId)).toEqual([NOTHING, NOTHING]);
  expect(await stateOf(attemptId)).toBe('consent_lapsed');
});

test('renewed for less, only the rest is over: help goes on, and the rest has to be erased', async () => {
  const { participantId, attemptId } = await helped();
  const before = await obligations();
  after(150);
  const next = await stage.story.referral(participantId, ['identity', 'language']);
  await stage.story.answers(participantId, 'yes', ['support']);
  await stage.story.accepts(next.attemptId);
  after(OVER);
  await stage.chores();
  const left = { entries: ['attempt', 'attempt', 'participant'], sections: ['identity', 'language'] };
  expect((await helpersSee(participantId))[0]).toEqual(left);
  expect(await events(participantId, ['ConsentExpired'])).toMatchObject([
    { purpose: 'follow-up' },
    { purpose: 'support', categories: ['contact'] },
  ]);
  expect(await stateOf(attemptId)).toBe('accepted');
  expect(await obligations()).toHaveLength(before.length + 1);
});

test('a renewal opens nothing that was closed', async () => {
  const { participantId } = await helped();
  await stage.use(WithdrawConsent).execute(herself(participantId), stage.region.bridge.id);
  await stage.react();
  await stage.story.referral(participantId);
  await stage.story.says(participantId, 'yes', ['support']);
  expect(await helpersSee(participantId)).toEqual([NOTHING, NOTHING]);
});

test('declined under the renewed yes, the former period counts again', async () => {
  const { participantId } = await helped();
  after(150);
  const next = await stage.story.referral(participantId);
  await stage.story.answers(participantId, 'yes', ['support']);
  await stage.database.query(
    `insert into outbox.event (id, name, subject_id) values (gen_random_uuid(), 'attempt.declined', $1)`,
    [next.attemptId],
  );
  await stage.react();
  const [first] = await lastYes(participantId);
  expect(await openUntil(participantId)).toEqual([first]);
});
