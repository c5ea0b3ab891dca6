import type { MemberActor, SignedIn } from '@kring/platform-kernel';
import { herself, nowhere } from '@kring/testing';
import type { ApiStage, Browser } from '../../setup/api-stage.js';

/** Somebody who asks: as whom she is signed in, and her browser. */
export interface Reader {
  readonly name: string;
  readonly actor: SignedIn | null;
  readonly browser: Browser;
}

/** One more who works there in that role. */
export async function addMember({ database }: ApiStage, like: MemberActor): Promise<MemberActor> {
  const [memberId, accountId] = [nowhere(), nowhere()];
  const account = 'insert into identity.account (id, mail) values ($1, $2)';
  await database.query(account, [accountId, `${accountId}@example.nl`]);
  await database.query(
    `insert into organisations.member (id, organisation_id, account_id, name, role, state)
     values ($1, $2, $3, 'Colleague', $4, 'active')`,
    [memberId, like.organisationId, accountId, like.role],
  );
  return { ...like, memberId };
}

/** Every role of every organisation around the stories, another participant, and nobody. */
export async function readersOf(stage: ApiStage): Promise<Reader[]> {
  const { delft, rijswijk, bridge, other, waiting, administrator, adviser } = stage.region;
  const members: Record<string, MemberActor> = {
    'the guide who sent it': delft.guide,
    'a guide of the same municipality': await addMember(stage, delft.guide),
    'the coordinator of the municipality': delft.director,
    'an administrator of the municipality': await addMember(stage, { ...delft.guide, role: 'administrator' }),
    'the adviser': adviser,
    'a guide of another municipality': rijswijk.guide,
    'the coordinator of the receiver': bridge.coordinator,
    'another coordinator of the receiver': await addMember(stage, bridge.coordinator),
    'the volunteer': bridge.volunteer,
    'an unassigned colleague': await addMember(stage, bridge.volunteer),
    'a caseworker of the receiver': await addMember(stage, { ...bridge.volunteer, role: 'caseworker' }),
    'the administrator of the receiver': administrator,
    'the coordinator of another organisation': other.coordinator,
    'the coordinator of one that nobody vouches for': waiting.coordinator,
  };
  const readers: Reader[] = [];
  for (const [name, actor] of Object.entries(members)) {
    readers.push({ name, actor, browser: await stage.member(actor) });
  }
  const another = await stage.story.participant('Another');
  readers.push({
    name: 'another participant',
    actor: herself(another),
    browser: await stage.participant(another),
  });
  readers.push({ name: 'nobody', actor: null, browser: stage.nobody() });
  return readers;
}
