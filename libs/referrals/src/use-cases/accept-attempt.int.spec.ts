import { AnswerQuestion, WaitingQuestions } from '@kring/consents';
import type { Category } from '@kring/contracts';
import { AssignMember } from '@kring/participants';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { herself, nowhere, setStage, type Stage } from '@kring/testing';
import { AcceptAttempt } from './accept-attempt.js';
import { DeclineAttempt } from './decline-attempt.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

async function arrived(categories?: Category[]) {
  const participantId = await stage.story.participant();
  const referral = await stage.story.referral(participantId, categories);
  await stage.story.answers(participantId, 'yes');
  return { participantId, ...referral };
}

const accept = (id: string, version = 2, by = stage.region.bridge.coordinator) =>
  stage.use(AcceptAttempt).execute(by, id, version);
const decline = (id: string, version = 2) =>
  stage.use(DeclineAttempt).execute(stage.region.bridge.coordinator, id, { version, reason: 'no-place' });
const bridgeSees = (participantId: string) => stage.sees(stage.region.bridge.id, participantId);

const untilOf = async (participantId: string) => {
  const rows = await stage.database.query<{ category: string; months: number }>(
    `select category, round(extract(epoch from valid_until - now()) / 2629746)::int as months
     from access.section where participant_id = $1 and audience_id = $2 order by category`,
    [participantId, stage.region.bridge.id],
  );
  return rows.map(({ category, months }) => [category, months]);
};

test('accepting opens her page and exactly what she said yes to', async () => {
  const { participantId, attemptId } = await arrived(['identity', 'contact', 'care', 'work']);
  expect(await bridgeSees(participantId)).toEqual({ entries: ['attempt'], sections: [] });
  const decided = await accept(attemptId);
  expect(decided).toEqual({ id: attemptId, state: 'accepted', version: 3, participantId });
  expect(await bridgeSees(participantId)).toEqual({
    entries: ['attempt', 'participant'],
    sections: ['contact', 'identity'],
  });
});

test('what she added herself opens too', async () => {
  const participantId = await stage.story.participant();
  const { attemptId } = await stage.story.referral(participantId, ['identity', 'care', 'work']);
  const actor = herself(participantId);
  const { items } = await stage.use(WaitingQuestions).list(actor, 'nl');
  const question = items.find(({ purpose }) => purpose === 'support')!;
  const given = {
    answer: 'yes',
    noticeHash: question.notice.hash,
    language: 'nl',
    understood: true,
  } as const;
  await stage.use(AnswerQuestion).execute(actor, question.id, { ...given, add: ['care'] });
  await stage.react();
  await accept(attemptId);
  expect((await bridgeSees(participantId)).sections).toEqual(['care', 'identity']);
});

test('what she said yes to for another attempt, that was declined, stays closed', async () => {
  const { participantId, attemptId } = await arrived(['identity', 'contact', 'language']);
  await decline(attemptId);
  const next = await stage.story.referral(participantId, ['identity']);
  await stage.story.answers(participantId, 'yes');
  await accept(next.attemptId);
  expect((await bridgeSees(participantId)).sections).toEqual(['identity']);
});

test('a later yes lasts its own time, however soon an earlier one ends', async () => {
  const { participantId, attemptId } = await arrived(['identity', 'contact']);
  await accept(attemptId);
  const soon = `now() + interval '1 month'`;
  await stage.database.query(
    `update consents.consent_grant set valid_until = ${soon} where participant_id = $1 and basis = 'consent'`,
    [participantId],
  );
  await stage.database.query(`update access.section set valid_until = ${soon} where participant_id = $1`, [
    participantId,
  ]);
  const next = await stage.story.referral(participantId, ['identity', 'language']);
  await stage.story.answers(participantId, 'yes');
  await accept(next.attemptId);
  expect(await untilOf(participantId)).toEqual([
    ['contact', 1],
    ['identity', 6],
    ['language', 6],
  ]);
});

test('over a version that somebody else changed it is refused and nothing opens', async () => {
  const { participantId, attemptId } = await arrived();
  await expect(accept(attemptId, 1)).rejects.toMatchObject({ name: 'VersionConflict' });
  expect(await bridgeSees(participantId)).toEqual({ entries: ['attempt'], sections: [] });
});

test('of twenty who accept and decline at once exactly one wins', async () => {
  const { participantId, attemptId } = await arrived();
  const tries = Array.from({ length: 20 }, (_, number) =>
    number % 2 ? accept(attemptId) : decline(attemptId),
  );
  const outcomes = await Promise.allSettled(tries);
  const won = outcomes.filter((outcome) => outcome.status === 'fulfilled');
  expect(won).toHaveLength(1);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ kind: 'conflict' });
  }
  const rows = await stage.database.query(
    `select state, version, (select count(*)::int from referrals.attempt_log l where l.attempt_id = a.id) as steps,
       (select count(*)::int from outbox.event e where e.subject_id = a.id and e.name like 'attempt.%ed') as events
     from referrals.attempt a where id = $1`,
    [attemptId],
  );
  const { state } = won[0]!.value;
  // Arrival was the first step.
  expect(rows).toEqual([{ state, version: 3, steps: 2, events: 2 }]);
  expect((await bridgeSees(participantId)).entries.includes('participant')).toBe(state === 'accepted');
});

test('what can not happen any more is refused with what still can', async () => {
  const { attemptId } = await arrived();
  await accept(attemptId);
  await expect(accept(attemptId, 3)).rejects.toMatchObject({
    name: 'NotNow',
    kind: 'conflict',
    allowed: ['complete', 'stop', 'void', 'participant-withdraws', 'lapse', 'plan-handover', 'begin'],
  });
});

test('an answer counts once for how fast the organisation answers', async () => {
  const answers = async () => {
    const rows = await stage.database.query<{ answers: number }>(
      'select answers from organisations.organisation where id = $1',
      [stage.region.bridge.id],
    );
    return rows[0]!.answers;
  };
  const before = await answers();
  const { attemptId } = await arrived();
  await accept(attemptId);
  await accept(attemptId, 2).catch(() => undefined);
  expect(await answers()).toBe(before + 1);
});

test('another organisation’s attempt and one that does not exist read alike, as absent', async () => {
  const { attemptId } = await arrived();
  const stranger = stage.region.other.coordinator;
  const [theirs, nothing] = await Promise.allSettled([
    accept(attemptId, 2, stranger),
    accept(nowhere(), 2, stranger),
  ]);
  expect(theirs).toMatchObject({ status: 'rejected', reason: { kind: 'absent' } });
  expect(nothing).toEqual(theirs);
});

test('before she says yes there is nothing to accept', async () => {
  const participantId = await stage.story.participant();
  const { attemptId } = await stage.story.referral(participantId);
  await expect(accept(attemptId, 1)).rejects.toMatchObject({ kind: 'absent' });
});

test('a volunteer sees her case and decides nothing about it', async () => {
  const { participantId, attemptId } = await arrived();
  await accept(attemptId);
  const { coordinator, volunteer } = stage.region.bridge;
  await stage.use(AssignMember).execute(coordinator, participantId, volunteer.memberId);
  await expect(accept(attemptId, 3, volunteer)).rejects.toMatchObject({ kind: 'forbidden' });
});

test('nobody writes in the log of an attempt that is not theirs', async () => {
  const { attemptId } = await arrived();
  const work = stage.use(UnitOfWork);
  const write = (by: MemberActor) =>
    work.run(by, () =>
      work.query(
        `insert into referrals.attempt_log (id, attempt_id, participant_id, event, from_state, to_state, actor_kind)
         select gen_random_uuid(), $1, $1, 'accept', 'sent', 'accepted', 'member'`,
        [attemptId],
      ),
    );
  await expect(write(stage.region.other.coordinator)).rejects.toThrow(/row-level security/);
  await expect(write(stage.region.delft.guide)).rejects.toThrow(/row-level security/);
});
