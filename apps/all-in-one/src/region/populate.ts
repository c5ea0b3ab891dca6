import { AnswerQuestion, WaitingQuestions } from '@kring/consents';
import { AddParticipant, WriteSection } from '@kring/dossiers';
import { onConnection } from '@kring/platform-database';
import type { MemberActor, ParticipantActor } from '@kring/platform-kernel';
import { SendReferral } from '@kring/referrals';
import type { INestApplicationContext } from '@nestjs/common';
import type pg from 'pg';
import { organisationNamed } from './organisations.js';
import { participants, type RegionParticipant } from './participants.js';
import { personas } from './personas.js';

/** What stands of a participant of the region; a start that was killed half-way left the rest undone. */
interface Standing {
  readonly id: string;
  readonly hasWishes: boolean;
  readonly hasCare: boolean;
  readonly referred: boolean;
}

const STANDING = `
  select s.participant_id as id,
    exists (select from dossiers.section w where w.participant_id = s.participant_id and w.category = 'wishes') as "hasWishes",
    exists (select from dossiers.section c where c.participant_id = s.participant_id and c.category = 'care') as "hasCare",
    exists (select from referrals.referral r where r.participant_id = s.participant_id) as referred
  from dossiers.section s
  where s.category = 'identity' and s.content->>'givenName' = $1 and s.content->>'familyName' = $2`;

function actorNamed(key: string): MemberActor {
  const { id, role, organisation } = personas.find((persona) => persona.key === key)!;
  const at = organisationNamed(organisation);
  return { kind: 'member', memberId: id, organisationId: at.id, organisationKind: at.kind, role };
}

/** The region's participants, by the same use cases as everyone's; what stands is left as it is. */
export async function populate(app: INestApplicationContext, ownerUrl: string): Promise<number> {
  await onConnection(ownerUrl, async (client) => {
    for (const person of participants) await settle(app, person, await standingOf(client, person));
  });
  return participants.length;
}

async function standingOf(client: pg.Client, { adding }: RegionParticipant): Promise<Standing | undefined> {
  const { givenName, familyName } = adding.identity;
  return (await client.query<Standing>(STANDING, [givenName, familyName])).rows[0];
}

async function settle(
  app: INestApplicationContext,
  person: RegionParticipant,
  standing?: Standing,
): Promise<void> {
  const use = <T>(useCase: new (...parts: never[]) => T): T => app.get(useCase, { strict: false });
  const actor = actorNamed(person.by);
  const id = standing?.id ?? (await use(AddParticipant).execute(actor, person.adding)).id;
  if (!standing?.hasWishes) {
    await use(WriteSection).execute(actor, id, { category: 'wishes', version: 0, content: person.wishes });
  }
  if (person.care && !standing?.hasCare) {
    await use(WriteSection).execute(actor, id, { category: 'care', version: 0, content: person.care });
  }
  if (person.referral && !standing?.referred) {
    const { to, why } = person.referral;
    const recipientId = organisationNamed(to).id;
    const categories = ['identity', 'contact', 'language', 'wishes', 'care'] as const;
    await use(SendReferral).execute(actor, {
      participantId: id,
      recipientId,
      offerId: null,
      why,
      categories: [...categories],
    });
  }
  if (person.referral?.saidYes) await sayYes(use(WaitingQuestions), use(AnswerQuestion), id);
}

async function sayYes(
  waiting: WaitingQuestions,
  answer: AnswerQuestion,
  participantId: string,
): Promise<void> {
  const herself: ParticipantActor = { kind: 'participant', participantId, assurance: 'high' };
  for (const { id, notice } of (await waiting.list(herself, 'nl')).items) {
    const yes = {
      answer: 'yes',
      add: [],
      noticeHash: notice.hash,
      language: 'nl',
      understood: true,
    } as const;
    await answer.execute(herself, id, { ...yes, add: [] });
  }
}
