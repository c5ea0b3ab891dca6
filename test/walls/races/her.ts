import { AssignMember } from '@kring/participants';
import type { Browser } from '../../setup/api-stage.js';
import type { Chance } from '../worlds/chance.js';
import type { Ground } from './ground.js';

/** How far her story has come when the race begins. */
export const beginnings = ['saying yes', 'sent', 'accepted', 'assigned'] as const;
export type Beginning = (typeof beginnings)[number];

/** The participant of one race. */
export interface Her {
  readonly beginning: Beginning;
  readonly name: string;
  readonly participantId: string;
  readonly attemptId: string;
  readonly phone: Browser;
  /** Her withdrawal from the recipient was answered: what is asked from now on is asked after it. */
  withdrawn: boolean;
}

export async function stateOf(
  { stage }: Ground,
  attemptId: string,
): Promise<{ state: string; version: number }> {
  const found = await stage.database.query<{ state: string; version: number }>(
    'select state, version from referrals.attempt where id = $1',
    [attemptId],
  );
  return found[0]!;
}

async function becomes(ground: Ground, attemptId: string, state: string): Promise<void> {
  while ((await stateOf(ground, attemptId)).state !== state) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Plays her story up to its beginning; the worker does what follows from it. */
export async function begin(ground: Ground, chance: Chance, name: string): Promise<Her> {
  const { stage } = ground;
  const beginning = chance.one(beginnings);
  const participantId = await stage.story.participant(name);
  const { attemptId } = await stage.story.referral(participantId, [
    'identity',
    'contact',
    'language',
    'wishes',
  ]);
  const her = { beginning, name, participantId, attemptId, withdrawn: false };
  const phone = await stage.participant(participantId);
  if (beginning === 'saying yes') return { ...her, phone };
  await stage.story.says(participantId, 'yes', ['support']);
  await becomes(ground, attemptId, 'sent');
  if (beginning === 'sent') return { ...her, phone };
  const { version } = await stateOf(ground, attemptId);
  const accept = { decision: 'accept', version };
  await ground.coordinator.send('POST', `/v1/attempts/${attemptId}/decisions`, accept);
  if (beginning === 'assigned') {
    const { coordinator, volunteer } = stage.region.bridge;
    await stage.use(AssignMember).execute(coordinator, participantId, volunteer.memberId);
  }
  return { ...her, phone };
}
