import { setStage, type Stage } from '@kring/testing';
import { DeclineAttempt } from './decline-attempt.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

const flowing = (participantId: string) =>
  stage.database.query(
    `select category from consents.consent_grant
     where participant_id = $1 and purpose = 'support' and ended_at is null order by category`,
    [participantId],
  );

test('an organisation that declines keeps no permission, and it is written down that it ended', async () => {
  const participantId = await stage.story.participant();
  const { attemptId } = await stage.story.referral(participantId, ['identity', 'contact']);
  await stage.story.answers(participantId, 'yes');
  expect(await flowing(participantId)).toHaveLength(2);
  const declining = { version: 2, reason: 'no-place' } as const;
  await stage.use(DeclineAttempt).execute(stage.region.bridge.coordinator, attemptId, declining);
  await stage.react();
  expect(await flowing(participantId)).toEqual([]);
  const events = await stage.database.query<{ state: string; entity: string; categories: string[] }>(
    `select state, entity, categories from consents.event where participant_id = $1 and state = 'ConsentRevoked'`,
    [participantId],
  );
  expect(events).toEqual([{ state: 'ConsentRevoked', entity: 'system', categories: expect.any(Array) }]);
  expect(events[0]!.categories.sort()).toEqual(['contact', 'identity']);
});

test('what she let flow for another attempt stays', async () => {
  const { participantId } = await stage.story.accepted('Amina', ['identity', 'contact']);
  const second = await stage.story.referral(participantId, ['identity', 'language']);
  await stage.story.answers(participantId, 'yes');
  const declining = { version: 2, reason: 'level' } as const;
  await stage.use(DeclineAttempt).execute(stage.region.bridge.coordinator, second.attemptId, declining);
  await stage.react();
  expect(await flowing(participantId)).toEqual([{ category: 'contact' }, { category: 'identity' }]);
});
