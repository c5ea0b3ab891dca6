import { WithdrawConsent } from '@kring/consents';
import { WriteSection } from '@kring/dossiers';
import { WriteReport } from '@kring/outcomes';
import { RuleBroken } from '@kring/platform-kernel';
import { herself } from '@kring/testing';
import type { ApiStage } from '../../setup/api-stage.js';
import type { Cast } from './cast.js';

export type LaterEvent = (stage: ApiStage, cast: Cast) => Promise<unknown>;

/** What happens in both worlds alike, one after the other, while the audience listens. */
export const laterEvents: readonly LaterEvent[] = [
  (stage, { hiwet }) =>
    stage.use(WriteSection).execute(stage.region.delft.guide, hiwet.participantId, {
      category: 'language',
      version: 1,
      content: { speaks: ['ti'], spokenDutch: 'A2', reads: 'little' },
    }),
  (stage, { hiwet }) =>
    stage.use(WriteReport).execute(stage.region.bridge.coordinator, hiwet.attemptId, {
      mood: 'ordinary',
      hours: 2,
      nextStep: 'again',
    }),
  (stage) => stage.story.participant('Later', stage.region.rijswijk.guide),
  (stage, { selam }) => stage.story.answers(selam.participantId, 'no'),
  (stage, { hiwet }) =>
    stage.use(WithdrawConsent).execute(herself(hiwet.participantId), stage.region.bridge.id),
];

/** Lets somebody do something; that a rule forbids it is what happens then. */
export async function unlessForbidden(happening: () => Promise<unknown>): Promise<void> {
  try {
    await happening();
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
  }
}
