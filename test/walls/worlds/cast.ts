import { AnswerQuestion, WaitingQuestions } from '@kring/consents';
import { newId, type MemberActor } from '@kring/platform-kernel';
import { AcceptAttempt, SendReferral } from '@kring/referrals';
import { AssignMember, InviteParticipant } from '@kring/participants';
import { herself } from '@kring/testing';
import type { ApiStage } from '../../setup/api-stage.js';

interface Referred {
  readonly participantId: string;
  readonly referralId: string;
  readonly attemptId: string;
  readonly standingId: string;
}

/** Everyone in the world that all pairs begin with. */
export interface Cast {
  /** Referred by Delft to the bridge, which accepted; the volunteer is assigned to her; Delft may not follow. */
  readonly hiwet: Referred;
  /** Referred by Delft to the bridge, which has not answered yet. */
  readonly amina: Referred;
  /** Referred by Delft to the bridge, and has not answered the question. */
  readonly selam: Referred;
  /** Referred by Rijswijk to the other organisation, which accepted. */
  readonly zahra: Referred;
  /** A participant of Delft's who looks around: referred to the bridge, with a question that waits. */
  readonly noor: Referred;
  readonly unassigned: MemberActor;
  readonly offer: { readonly offerId: string; readonly sessionId: string };
  readonly linkToken: string;
}

async function referred(
  stage: ApiStage,
  name: string,
  by: MemberActor,
  recipientId: string,
): Promise<Referred> {
  const participantId = await stage.story.participant(name, by);
  const asked = {
    participantId,
    recipientId,
    offerId: null,
    why: `omdat ${name} het wil`,
    categories: ['identity', 'contact', 'language', 'wishes'] as const,
  };
  const { id: referralId } = await stage
    .use(SendReferral)
    .execute(by, { ...asked, categories: [...asked.categories] });
  const found = await stage.database.query<{ attemptId: string; standingId: string }>(
    'select attempt_id as "attemptId", id as "standingId" from referrals.standing where referral_id = $1',
    [referralId],
  );
  await stage.react();
  return { participantId, referralId, ...found[0]! };
}

async function answers(stage: ApiStage, participantId: string, yesTo: string, noTo: string): Promise<void> {
  const actor = herself(participantId);
  const { items } = await stage.use(WaitingQuestions).list(actor, 'nl');
  for (const { id, notice, purpose } of items) {
    const answer = purpose === yesTo ? 'yes' : purpose === noTo ? 'no' : null;
    if (!answer) continue;
    const said = { answer, add: [], noticeHash: notice.hash, language: 'nl', understood: true } as const;
    await stage.use(AnswerQuestion).execute(actor, id, { ...said, add: [] });
  }
  await stage.react();
}

async function addVolunteer({ database, region }: ApiStage): Promise<MemberActor> {
  const [memberId, accountId] = [newId(), newId()];
  const mail = `${accountId}@example.nl`;
  await database.query('insert into identity.account (id, mail) values ($1, $2)', [accountId, mail]);
  await database.query(
    `insert into organisations.member (id, organisation_id, account_id, name, role, state)
     values ($1, $2, $3, 'Tweede maatje', 'volunteer', 'active')`,
    [memberId, region.bridge.id, accountId],
  );
  return { ...region.bridge.volunteer, memberId };
}

/** The version of an attempt at this moment. */
export async function versionOf({ database }: ApiStage, attemptId: string): Promise<number> {
  const found = await database.query<{ version: number }>(
    'select version from referrals.attempt where id = $1',
    [attemptId],
  );
  return found[0]!.version;
}

/** Lets the world begin: by the same use cases as in the product. */
export async function layWorld(stage: ApiStage): Promise<Cast> {
  const { delft, rijswijk, bridge, other } = stage.region;
  const unassigned = await addVolunteer(stage);
  const hiwet = await referred(stage, 'Hiwet', delft.guide, bridge.id);
  const amina = await referred(stage, 'Amina', delft.guide, bridge.id);
  const selam = await referred(stage, 'Selam', delft.guide, bridge.id);
  const zahra = await referred(stage, 'Zahra', rijswijk.guide, other.id);
  const noor = await referred(stage, 'Noor', delft.guide, bridge.id);
  for (const { participantId } of [hiwet, amina, zahra]) {
    await answers(stage, participantId, 'support', 'follow-up');
  }
  await stage.story.accepts(hiwet.attemptId);
  await stage
    .use(AcceptAttempt)
    .execute(other.coordinator, zahra.attemptId, await versionOf(stage, zahra.attemptId));
  await stage.use(AssignMember).execute(bridge.coordinator, hiwet.participantId, bridge.volunteer.memberId);
  const { url } = await stage
    .use(InviteParticipant)
    .execute(delft.guide, selam.participantId, 'code-to-phone');
  await stage.react();
  const linkToken = new URL(url!).hash.slice('#link='.length);
  return { hiwet, amina, selam, zahra, noor, unassigned, offer: await stage.region.offer(8), linkToken };
}
