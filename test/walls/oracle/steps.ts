import { WithdrawConsent } from '@kring/consents';
import type { Category } from '@kring/contracts';
import {
  ChangeRole,
  EndVouching,
  ReinstateMember,
  SuspendMember,
  VouchForOrganisation,
} from '@kring/organisations';
import { AssignMember, WriteKeepAway } from '@kring/participants';
import { RuleBroken, type MemberActor } from '@kring/platform-kernel';
import { AcceptAttempt, DeclineAttempt, SendReferral } from '@kring/referrals';
import { herself, type Stage } from '@kring/testing';
import type { Moment } from './facts.js';

/** A participant whose history is being played, and who was given her case when. */
export interface Played {
  readonly stage: Stage;
  readonly participantId: string;
  readonly now: () => Date;
  readonly later: (days: number) => void;
  readonly assignments: Moment[];
}

type Step = (played: Played) => Promise<void>;

const vouched = {
  capacity: 'controller',
  contactCheckedOn: '2026-01-01',
  agreementSignedOn: '2026-01-01',
} as const;
const OPEN = ['drafted', 'awaiting_consent', 'sent', 'in_review', 'waitlisted', 'accepted'];

async function attemptsAt({ stage, participantId }: Played, recipientId: string) {
  return stage.database.query<{ id: string; version: number; state: string }>(
    'select id, version, state from referrals.attempt where participant_id = $1 and recipient_id = $2',
    [participantId, recipientId],
  );
}

const recipient = ({ stage }: Played, which: 'bridge' | 'other') => {
  const { bridge, other } = stage.region;
  return which === 'bridge' ? bridge : other;
};

const refer =
  (which: 'bridge' | 'other', categories: Category[]): Step =>
  async (played) => {
    const recipientId = recipient(played, which).id;
    // One question at a time for each recipient; what two open ones mean together is told in tests of their own.
    if ((await attemptsAt(played, recipientId)).some(({ state }) => OPEN.includes(state))) return;
    const { stage, participantId } = played;
    const sending = { participantId, recipientId, offerId: null, why: 'x', categories };
    await stage.use(SendReferral).execute(stage.region.delft.guide, sending);
  };

const says =
  (answer: 'yes' | 'no' | 'talk-first', purpose: 'support' | 'follow-up'): Step =>
  async ({ stage, participantId }) =>
    stage.story.says(participantId, answer, [purpose]);

const decide =
  (which: 'bridge' | 'other', accepts: boolean): Step =>
  async (played) => {
    const { coordinator, id } = recipient(played, which);
    for (const { id: attempt, version } of await attemptsAt(played, id)) {
      await ignoring(() =>
        accepts
          ? played.stage.use(AcceptAttempt).execute(coordinator, attempt, version)
          : played.stage.use(DeclineAttempt).execute(coordinator, attempt, { version, reason: 'level' }),
      );
    }
  };

const assign =
  (who: 'volunteer' | 'guide'): Step =>
  async ({ stage, participantId, now, assignments }) => {
    const { bridge, delft } = stage.region;
    const [by, to] =
      who === 'volunteer' ? [bridge.coordinator, bridge.volunteer] : [delft.director, delft.guide];
    await stage.use(AssignMember).execute(by, participantId, to.memberId);
    const at = assignments.findIndex(({ memberId }) => memberId === to.memberId);
    if (at >= 0) assignments.splice(at, 1);
    assignments.push({ organisationId: to.organisationId, memberId: to.memberId, at: now() });
  };

const withdraw =
  (from: 'bridge' | 'other' | 'delft' | 'all'): Step =>
  async ({ stage, participantId }) => {
    const recipientId = from === 'all' ? 'all' : stage.region[from].id;
    await stage.use(WithdrawConsent).execute(herself(participantId), recipientId);
  };

const keepAway =
  (whom: ('bridge' | 'other' | 'volunteer' | 'coordinator' | 'guide')[]): Step =>
  async ({ stage, participantId }) => {
    const { bridge, other, delft } = stage.region;
    const people = { volunteer: bridge.volunteer, coordinator: bridge.coordinator, guide: delft.guide };
    const places = { bridge, other };
    const organisations = Object.entries(places).filter(([name]) => whom.includes(name as 'bridge'));
    const members = Object.entries(people).filter(([name]) => whom.includes(name as 'guide'));
    await stage.use(WriteKeepAway).execute(herself(participantId), {
      organisations: organisations.map(([, { id }]) => id),
      members: members.map(([, { memberId }]) => memberId),
    });
  };

const vouching =
  (ends: boolean): Step =>
  async ({ stage }) => {
    const { director, id } = stage.region.delft;
    if (!ends) {
      await stage.use(VouchForOrganisation).execute(director, stage.region.bridge.id, vouched);
      return;
    }
    const [standing] = await stage.database.query<{ id: string }>(
      'select id from organisations.vouching where municipality_id = $1 and organisation_id = $2 and ended_at is null',
      [id, stage.region.bridge.id],
    );
    if (standing) await stage.use(EndVouching).execute(director, standing.id);
  };

const member =
  (change: 'suspend' | 'reinstate' | 'caseworker' | 'volunteer'): Step =>
  async ({ stage }) => {
    const { volunteer } = stage.region.bridge;
    const by: MemberActor = stage.region.administrator;
    const [row] = await stage.database.query<{ version: number }>(
      'select version from organisations.member where id = $1',
      [volunteer.memberId],
    );
    const { version } = row!;
    if (change === 'suspend') await stage.use(SuspendMember).execute(by, volunteer.memberId, version);
    else if (change === 'reinstate')
      await stage.use(ReinstateMember).execute(by, volunteer.memberId, version);
    else await stage.use(ChangeRole).execute(by, volunteer.memberId, { role: change, version });
  };

const passes =
  (days: number): Step =>
  async ({ later }) =>
    later(days);

/** What may happen, by name; what is refused at that moment simply does not happen. */
export const steps: Readonly<Record<string, Step>> = {
  'referred to the bridge': refer('bridge', ['identity', 'contact', 'language']),
  'referred to the bridge for more': refer('bridge', ['identity', 'language', 'care', 'wishes']),
  'referred to another': refer('other', ['identity', 'wishes']),
  'she says yes': says('yes', 'support'),
  'she says no': says('no', 'support'),
  'she wants to talk first': says('talk-first', 'support'),
  'she lets the sender follow': says('yes', 'follow-up'),
  'the bridge accepts': decide('bridge', true),
  'the bridge declines': decide('bridge', false),
  'another accepts': decide('other', true),
  'a volunteer is assigned': assign('volunteer'),
  'the guide is assigned again': assign('guide'),
  'she withdraws from the bridge': withdraw('bridge'),
  'she withdraws from the sender': withdraw('delft'),
  'she withdraws from all': withdraw('all'),
  'she keeps the bridge away': keepAway(['bridge']),
  'she keeps a volunteer and a coordinator away': keepAway(['volunteer', 'coordinator']),
  'she keeps her guide away': keepAway(['guide']),
  'she keeps nobody away': keepAway([]),
  'nobody vouches for the bridge': vouching(true),
  'the bridge is vouched for': vouching(false),
  'the volunteer is suspended': member('suspend'),
  'the volunteer is reinstated': member('reinstate'),
  'the volunteer becomes caseworker': member('caseworker'),
  'a day passes': passes(1),
  'half a year passes': passes(185),
};

export async function ignoring(task: () => Promise<unknown>): Promise<void> {
  await task().catch((error: unknown) => {
    if (!(error instanceof RuleBroken) && (error as Error).name !== 'InvalidInput') throw error;
  });
}
