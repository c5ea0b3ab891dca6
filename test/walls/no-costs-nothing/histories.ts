import { WithdrawConsent } from '@kring/consents';
import { WriteKeepAway } from '@kring/participants';
import { ConsiderAttempt } from '@kring/referrals';
import { herself } from '@kring/testing';
import type { ApiStage } from '../../setup/api-stage.js';
import type { Chance } from '../worlds/chance.js';
import type { Person, Town } from './town.js';

/** What happens on her side, by its name. */
export interface History {
  readonly name: string;
  happen(stage: ApiStage, person: Person): Promise<void>;
}

const history = (name: string, happen: History['happen']): History => ({ name, happen });

const silence = history('silence', async () => undefined);
const no = history('no', ({ story }, { participantId }) => story.says(participantId, 'no', ['support']));
const talkFirst = history('talk first', ({ story }, { participantId }) =>
  story.says(participantId, 'talk-first', ['support']),
);
const talkThenNo = history('talk first, then no', async (stage, person) => {
  await talkFirst.happen(stage, person);
  await stage.react();
  await no.happen(stage, person);
});
const withdraw = (from: (stage: ApiStage) => string) => async (stage: ApiStage, person: Person) => {
  await stage.use(WithdrawConsent).execute(herself(person.participantId), from(stage));
};
const withdrawal = history(
  'withdrawal',
  withdraw(({ region }) => region.bridge.id),
);
const keepAway = history('keeps it away', async (stage, { participantId }) => {
  const organisations = [stage.region.bridge.id];
  await stage.use(WriteKeepAway).execute(herself(participantId), { organisations, members: [] });
});
const stopsFollowing = history(
  'stops being followed',
  withdraw(({ region }) => region.delft.id),
);
const stopsAll = history(
  'stops everything',
  withdraw(() => 'all'),
);

/** What the organisation does that is no answer yet. */
const considers = (event: 'review' | 'waitlist') =>
  history(`the organisation says: ${event}`, async (stage, { referralId }) => {
    const rows = await stage.database.query<{ id: string; version: number }>(
      'select id, version from referrals.attempt where referral_id = $1',
      [referralId],
    );
    const { id, version } = rows[0]!;
    await stage.use(ConsiderAttempt).execute(stage.region.bridge.coordinator, id, event, version);
  });

/** What may have happened where her sender was told the same: it can't tell which. */
const alike: Readonly<Record<Person['told'], readonly History[]>> = {
  asked: [silence, no, talkFirst, talkThenNo, keepAway],
  sent: [silence, withdrawal, keepAway, considers('review'), considers('waitlist')],
  accepted: [silence, withdrawal, keepAway],
  declined: [silence, withdrawal, keepAway],
};

/** That she is no longer followed is hers to say and her sender's to see; what else she stopped with it is not. */
const unfollowed = [stopsFollowing, stopsAll];

// What was sent to her again has a deadline of its own: a yes to that is in time, and her sender's to know.
const tooLate = (answer: 'yes' | 'no') =>
  history(`${answer}, too late`, async ({ story, database }, { participantId, attemptId }) => {
    const first = await database.query<{ id: string }>(
      'select question_id as id from referrals.attempt where id = $1',
      [attemptId],
    );
    const some = first.map(({ id }) => id);
    await story.says(participantId, answer, ['support'], some);
  });
const late = [silence, tooLate('yes'), tooLate('no')];

/** What happens to one person in two worlds: before the deadline, and after it. */
export interface Pair {
  readonly person: Person;
  readonly one: readonly [History, History];
  readonly other: readonly [History, History];
}

export function pairsOf({ people }: Town, chance: Chance): Pair[] {
  return people.map((person) => {
    const group = person.isFollowed && chance.next() < 0.25 ? unfollowed : alike[person.told];
    const after = person.told === 'asked' && group !== unfollowed ? late : [silence];
    const side = () => [chance.one(group), chance.one(after)] as const;
    return { person, one: side(), other: side() };
  });
}
