import { AskBack, DeclineAttempt } from '@kring/referrals';
import { newId, type MemberActor } from '@kring/platform-kernel';
import { setApiStage, type ApiStage, type Browser } from '../../setup/api-stage.js';
import { takeSnapshot } from '../worlds/snapshot.js';

/** What her sender was told of her referral so far. */
export const told = ['asked', 'sent', 'accepted', 'declined'] as const;

export interface Person {
  readonly participantId: string;
  readonly referralId: string;
  readonly attemptId: string;
  /** By which her sender knows what it asked. */
  readonly standingId: string;
  readonly told: (typeof told)[number];
  /** Her sender may follow how it goes. */
  readonly isFollowed: boolean;
}

/** Somebody at the sender's side. */
export interface Side {
  readonly name: string;
  readonly browser: Browser;
  /** Whether this role reads people at all. */
  readonly reads: boolean;
}

/** One municipality with everyone whom it referred, to begin each world with. */
export interface Town {
  readonly stage: ApiStage;
  readonly people: readonly Person[];
  readonly sides: readonly Side[];
  again(): Promise<void>;
}

// More than a page, so that cursors are looked at too.
const PEOPLE = 52;

export async function layTown(): Promise<Town> {
  const stage = await setApiStage();
  const people: Person[] = [];
  for (let number = 0; number < PEOPLE; number += 1) people.push(await settle(stage, number));
  const sides = await sidesOf(stage);
  await stage.database.query('delete from outbox.event');
  return { stage, people, sides, again: await takeSnapshot(stage.database) };
}

async function settle(stage: ApiStage, number: number): Promise<Person> {
  const { story, region, database } = stage;
  const participantId = await story.participant(`Naam${number}`);
  const { referralId, attemptId } = await story.referral(participantId, ['identity', 'contact', 'wishes']);
  const standings = await database.query<{ id: string }>(
    'select id from referrals.standing where attempt_id = $1',
    [attemptId],
  );
  const ids = { participantId, referralId, attemptId, standingId: standings[0]!.id };
  const person = { ...ids, told: told[number % told.length]! };
  const isFollowed = number % 8 < 4;
  if (isFollowed) await story.answers(participantId, 'yes', ['follow-up']);
  if (person.told !== 'asked') await story.answers(participantId, 'yes', ['support']);
  if (person.told === 'sent' && number % 8 === 1) {
    const asking = { version: 2, topic: 'travel' } as const;
    await stage.use(AskBack).execute(region.bridge.coordinator, attemptId, asking);
    await stage.react();
  }
  if (person.told === 'accepted') await story.accepts(attemptId);
  if (person.told === 'declined') {
    const declining = { version: 2, reason: 'no-place' } as const;
    await stage.use(DeclineAttempt).execute(region.bridge.coordinator, attemptId, declining);
    await stage.react();
  }
  return { ...person, isFollowed };
}

async function sidesOf(stage: ApiStage): Promise<Side[]> {
  const { delft, adviser } = stage.region;
  const administrator = await addAdministrator(stage);
  const side = async (name: string, actor: MemberActor, reads: boolean) => ({
    name,
    browser: await stage.member(actor),
    reads,
  });
  return [
    await side('guide', delft.guide, true),
    await side('coordinator', delft.director, true),
    await side('adviser', adviser, false),
    await side('administrator', administrator, false),
  ];
}

async function addAdministrator({ database, region }: ApiStage): Promise<MemberActor> {
  const [memberId, accountId] = [newId(), newId()];
  const mail = `${accountId}@example.nl`;
  await database.query('insert into identity.account (id, mail) values ($1, $2)', [accountId, mail]);
  await database.query(
    `insert into organisations.member (id, organisation_id, account_id, name, role, state)
     values ($1, $2, $3, 'Administrator Delft', 'administrator', 'active')`,
    [memberId, region.delft.id, accountId],
  );
  return { ...region.delft.guide, memberId, role: 'administrator' };
}
