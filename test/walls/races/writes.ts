import type { Answer } from '../../setup/api-stage.js';
import type { Ground } from './ground.js';
import { stateOf, type Her } from './her.js';
import { BUSY } from './reads.js';

interface Write {
  readonly path: string;
  readonly body: unknown;
  /** How many lines there are of it, once it was said to be done. */
  readonly lines: string;
}

const REPORT = { mood: 'good', hours: 1, nextStep: 'again' };

/** What the recipient does meanwhile. */
export async function writesOf(ground: Ground, her: Her): Promise<Write[]> {
  const { attemptId, participantId } = her;
  const { volunteer } = ground.stage.region.bridge;
  const { version } = await stateOf(ground, attemptId);
  const attempt = `/v1/attempts/${attemptId}`;
  const about = `where attempt_id = '${attemptId}'`;
  return [
    {
      path: `${attempt}/decisions`,
      body: { decision: 'accept', version },
      lines: `referrals.attempt_log ${about} and event = 'accept'`,
    },
    {
      path: `/v1/participants/${participantId}/assignments`,
      body: { memberId: volunteer.memberId },
      lines: `participants.assignment where participant_id = '${participantId}' and member_id = '${volunteer.memberId}'`,
    },
    { path: `${attempt}/reports`, body: REPORT, lines: `outcomes.report ${about}` },
    {
      path: `${attempt}/proposals`,
      body: { offerId: ground.offerId },
      lines: `activities.proposal ${about}`,
    },
  ];
}

/** Does it, and the same again as a browser does that heard no answer. What was said to be done, is; what was not, says so. */
export async function writeTwice(ground: Ground, her: Her, { path, body, lines }: Write): Promise<void> {
  const tries = [0, 1].map(async () => {
    const after = her.withdrawn;
    const answer = await ground.coordinator.send('POST', path, body);
    const wrong = whatIsWrong(answer, after);
    if (wrong) ground.broken.push(`${her.beginning}: POST ${path} ${wrong}: ${answer.text}`);
    return answer.status < 300;
  });
  const isDone = (await Promise.all(tries)).includes(true);
  const rows = await ground.stage.database.query(`select from ${lines}`);
  if (isDone && rows.length === 0) ground.broken.push(`${her.beginning}: POST ${path} was done and is lost`);
}

function whatIsWrong({ status }: Answer, after: boolean): string | null {
  if (status === BUSY) return null;
  if (after && status !== 404) return `answered ${status} after she withdrew`;
  return status >= 300 && status !== 404 && status !== 409 ? `was refused with ${status}` : null;
}
