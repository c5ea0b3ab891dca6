import { herself, setStage, type Stage } from '@kring/testing';
import { WithdrawConsent } from './withdraw-consent.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

const OWN_TASK = ['care', 'contact', 'identity', 'language', 'path', 'wishes', 'work'];
const WITH_PROGRESS = [...OWN_TASK, 'progress'].sort();

const municipalitySees = async (participantId: string) => {
  const { delft } = stage.region;
  const seen = [];
  for (const audience of [delft.id, delft.guide.memberId]) {
    seen.push((await stage.sees(audience, participantId)).sections);
  }
  return seen;
};

test('before she says yes the municipality does not see how it goes', async () => {
  const id = await stage.story.participant();
  await stage.story.referral(id);
  expect(await municipalitySees(id)).toEqual([OWN_TASK, OWN_TASK]);
  await stage.story.answers(id, 'no', ['follow-up']);
  expect(await municipalitySees(id)).toEqual([OWN_TASK, OWN_TASK]);
});

test('her yes to following opens how it goes, for whoever is assigned to her too, and nobody else', async () => {
  const id = await stage.story.participant();
  await stage.story.referral(id);
  await stage.story.answers(id, 'yes', ['follow-up']);
  expect(await municipalitySees(id)).toEqual([WITH_PROGRESS, WITH_PROGRESS]);
  expect((await stage.sees(stage.region.bridge.id, id)).sections).toEqual([]);
  expect((await stage.sees(stage.region.delft.director.memberId, id)).sections).toEqual([]);
});

test('withdrawing it closes how it goes at once, and the municipality’s own task stays', async () => {
  const id = await stage.story.participant();
  await stage.story.referral(id);
  await stage.story.answers(id, 'yes', ['follow-up']);
  await stage.use(WithdrawConsent).execute(herself(id), stage.region.delft.id);
  expect(await municipalitySees(id)).toEqual([OWN_TASK, OWN_TASK]);
  expect((await stage.sees(stage.region.delft.guide.memberId, id)).entries).toEqual([
    'participant',
    'referral',
  ]);
});

test('her yes to being helped opens nothing by itself: the organisation answers first', async () => {
  const id = await stage.story.participant();
  await stage.story.referral(id);
  await stage.story.answers(id, 'yes', ['support']);
  expect(await stage.sees(stage.region.bridge.id, id)).toEqual({ entries: ['attempt'], sections: [] });
});
