import type { QuestionList } from '@kring/contracts';
import type { Chance } from '../worlds/chance.js';
import type { Ground } from './ground.js';
import type { Her } from './her.js';
import { BUSY } from './reads.js';

/** She stops sharing, and taps once more because nothing seemed to happen. */
export async function withdraws(ground: Ground, her: Her, recipientId: string): Promise<void> {
  const { bridge } = ground.stage.region;
  const tap = async () => {
    const { status, body } = await her.phone.send('POST', '/v1/my/withdrawals', { recipientId });
    if (status === BUSY) return;
    if (status !== 200 && status !== 201) ground.broken.push(`her withdrawal was answered with ${status}`);
    if (!(body['stopped'] as string[] | undefined)?.includes(bridge.id)) return;
    her.withdrawn = true;
    ground.over.add(her.attemptId).add(her.participantId);
  };
  await Promise.all([tap(), tap()]);
}

/** She answers what waits for her, also twice. */
export async function answers(ground: Ground, her: Her, chance: Chance): Promise<void> {
  const { body, status: asked } = await her.phone.get('/v1/my/questions');
  if (asked === BUSY) return;
  for (const { id, notice, purpose } of (body as unknown as QuestionList).items) {
    const answer = purpose === 'support' ? 'yes' : chance.one(['yes', 'no', 'talk-first'] as const);
    const given = { answer, noticeHash: notice.hash, language: 'nl', understood: true };
    const tap = () => her.phone.send('POST', `/v1/my/questions/${id}/answers`, given);
    for (const { status, text } of await Promise.all([tap(), tap()])) {
      if (status >= 300 && ![409, BUSY].includes(status))
        ground.broken.push(`her answer was refused with ${status}: ${text}`);
    }
  }
}
