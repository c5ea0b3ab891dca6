import { WithdrawConsent } from '@kring/consents';
import { AssignMember, WriteKeepAway } from '@kring/participants';
import { herself } from '@kring/testing';
import type { ApiStage } from '../../setup/api-stage.js';
import type { Moment } from '../oracle/facts.js';
import { addMember } from './readers.js';

/** One participant, at one place in her story. */
export interface Story {
  readonly name: string;
  readonly participantId: string;
  readonly attemptId: string;
  readonly referralId: string;
  /** Something that its sender took back before: nothing more can be done with it. */
  readonly takenBackId: string;
  readonly assignments: readonly Moment[];
  /** Somebody of each organisation whom nobody else's cell is about, to assign. */
  readonly assignees: Readonly<Record<string, string>>;
  readonly municipalityId: string;
  readonly offerId: string;
}

type Told = Pick<Story, 'participantId' | 'attemptId' | 'referralId'>;
type Ending = (stage: ApiStage, told: Told) => Promise<void>;

const keeps =
  (choose: (stage: ApiStage) => { organisations: string[]; members: string[] }): Ending =>
  async (stage, { participantId }) => {
    await stage.use(WriteKeepAway).execute(herself(participantId), choose(stage));
    await stage.react();
  };

const accepted: Ending = (stage, { attemptId }) => stage.story.accepts(attemptId);
const yes: Ending = (stage, { participantId }) => stage.story.answers(participantId, 'yes');

const withdraws: Ending = async (stage, { participantId }) => {
  await stage.use(WithdrawConsent).execute(herself(participantId), stage.region.bridge.id);
  await stage.react();
};

/** Her consents are over, and no chore has come by yet. */
const expires: Ending = async ({ database }, { participantId }) => {
  const past = `now() - interval '1 minute'`;
  for (const statement of [
    `update consents.consent_grant set valid_until = ${past} where participant_id = $1 and basis = 'consent'`,
    `update consents.question set until = ${past} where participant_id = $1`,
    `update access.entry set valid_until = ${past} where participant_id = $1
     and organisation_id in (select recipient_id from referrals.attempt where participant_id = $1)`,
    `update access.section set valid_until = ${past} where participant_id = $1
     and (category = 'progress' or organisation_id in (select recipient_id from referrals.attempt where participant_id = $1))`,
  ]) {
    await database.query(statement, [participantId]);
  }
};

const assigned: Ending = async (stage, { participantId }) => {
  const { coordinator, volunteer } = stage.region.bridge;
  await stage.use(AssignMember).execute(coordinator, participantId, volunteer.memberId);
};

const ENDINGS: Record<string, readonly Ending[]> = {
  'she was not asked to answer yet': [],
  'she said no': [(stage, { participantId }) => stage.story.answers(participantId, 'no')],
  'it waits for the receiver': [yes],
  'accepted, nobody assigned': [yes, accepted],
  'accepted, a volunteer assigned': [yes, accepted, assigned],
  withdrawn: [yes, accepted, assigned, withdraws],
  expired: [yes, accepted, assigned, expires],
  'she keeps the receiver away': [
    yes,
    accepted,
    assigned,
    keeps(({ region }) => ({ organisations: [region.bridge.id], members: [] })),
  ],
  'she keeps a coordinator and a volunteer away': [
    yes,
    accepted,
    assigned,
    keeps(({ region: { bridge } }) => ({
      organisations: [],
      members: [bridge.coordinator.memberId, bridge.volunteer.memberId],
    })),
  ],
  'she keeps her guide away': [
    yes,
    accepted,
    keeps(({ region }) => ({ organisations: [], members: [region.delft.guide.memberId] })),
  ],
};

/** One participant for each place that a story can be at. */
export async function tell(stage: ApiStage): Promise<Story[]> {
  const { delft, bridge } = stage.region;
  const assignees: Record<string, string> = {};
  for (const like of [delft.guide, bridge.volunteer]) {
    assignees[like.organisationId] = (await addMember(stage, like)).memberId;
  }
  const { offerId } = await stage.region.offer(100);
  const stories: Story[] = [];
  for (const [name, endings] of Object.entries(ENDINGS)) {
    const begun = new Date();
    const participantId = await stage.story.participant(name);
    const told = { participantId, ...(await stage.story.referral(participantId)) };
    const assignments: Moment[] = [{ organisationId: delft.id, memberId: delft.guide.memberId, at: begun }];
    for (const ending of endings) {
      if (ending === assigned) {
        assignments.push({ organisationId: bridge.id, memberId: bridge.volunteer.memberId, at: new Date() });
      }
      await ending(stage, told);
    }
    stories.push({
      ...told,
      takenBackId: await takenBack(stage, told),
      name,
      assignments,
      offerId,
      municipalityId: delft.id,
      assignees,
    });
  }
  return stories;
}

async function takenBack({ database, region }: ApiStage, told: Told): Promise<string> {
  const rows = await database.query<{ id: string }>(
    `insert into referrals.standing (referral_id, attempt_id, participant_id, recipient_id, categories, state, answer_by)
     values ($1, gen_random_uuid(), $2, $3, '{identity}', 'withdrawn', now()) returning id`,
    [told.referralId, told.participantId, region.other.id],
  );
  return rows[0]!.id;
}
