import { daysGoBy } from '../no-costs-nothing/travel.js';
import { attemptsOf, lastAt, mustBe, OK } from './asked-at.js';
import type { Ground } from './ground.js';
import {
  isFree,
  losesSight,
  mayBeAsked,
  newlyAsked,
  periodEnds,
  recipients,
  runs,
  senderMay,
  waits,
  type Model,
  type Recipient,
  type TakingBack,
} from './model.js';

const MONTH = 30;
/** Her consents last six months. */
const SIX_MONTHS = 185;
const MONTHS_TO_KEEP = 24;

export async function ask(model: Model, ground: Ground, recipient: Recipient): Promise<void> {
  const body = { recipientId: ground.receivers[recipient].id, categories: ['identity', 'contact'] };
  const { status } = await ground.guide.send('POST', `/v1/referrals/${ground.referralId}/attempts`, body);
  const may = mayBeAsked(model, recipient);
  mustBe(`asking ${recipient}`, status, !isFree(model, recipient) ? 409 : may ? 201 : 400);
  if (status !== 201) return;
  model.asked.push(newlyAsked(recipient));
}

export async function says(
  model: Model,
  { stage, participantId }: Ground,
  answer: 'yes' | 'no',
): Promise<void> {
  await stage.story.says(participantId, answer, ['support']);
  // Nothing is asked of her for whom she keeps away.
  const asking = model.asked.filter(
    ({ truth, recipient }) => truth === 'asking' && !model.away.has(recipient),
  );
  for (const one of asking) {
    if (answer === 'no') one.truth = 'stopped';
    else Object.assign(one, { truth: 'sent', told: 'sent', hasArrived: true });
  }
}

export async function withdraws(model: Model, ground: Ground, from: Recipient | 'all'): Promise<void> {
  const recipientId = from === 'all' ? 'all' : ground.receivers[from].id;
  const { body } = await ground.her.send('POST', '/v1/my/withdrawals', { recipientId });
  const stopped = (body['stopped'] ?? []) as string[];
  for (const at of from === 'all' ? recipients : [from]) {
    const isOpen = model.asked.some((one) => one.recipient === at && (waits(one) || runs(one)));
    if (stopped.includes(ground.receivers[at].id)) losesSight(model, at);
    else if (isOpen) throw new Error(`her withdrawal left ${at} as it was`);
  }
}

export async function takesBack(
  model: Model,
  ground: Ground,
  at: Recipient,
  event: TakingBack,
): Promise<void> {
  const asked = lastAt(model, at)!;
  const [attempt] = await attemptsOf(ground, ground.receivers[at].id);
  const path = event === 'void' ? 'voids' : 'withdrawals';
  const body = { standingId: attempt!.standing, ...(event === 'void' && { reason: 'sent-twice' }) };
  const { status } = await ground.guide.send('POST', `/v1/referrals/${ground.referralId}/${path}`, body);
  const may = senderMay(asked, event);
  mustBe(`taking back (${event}) what ${at} was asked`, status < 300 ? OK : status, may ? OK : 409);
  if (!may) return;
  asked.told = event === 'void' ? 'voided' : 'withdrawn';
  if (asked.truth === 'asking' || waits(asked) || runs(asked)) asked.truth = 'taken-back';
}

/** She says that they met. */
export async function meets(model: Model, ground: Ground, at: Recipient): Promise<void> {
  const asked = lastAt(model, at)!;
  const [attempt] = await attemptsOf(ground, ground.receivers[at].id);
  const { status } = await ground.her.send('POST', `/v1/my/referrals/${attempt!.id}/meetings`);
  if (asked.truth !== 'handover-planned') return;
  mustBe(`she met ${at}`, status, 204);
  asked.truth = 'active';
}

/** A month goes by: every deadline that there is lies behind it. */
export async function monthGoesBy(model: Model, ground: Ground): Promise<void> {
  await goesBy(ground, MONTH);
  model.months.all += 1;
  model.months.sinceTheEnd += 1;
  expire(model);
}

/** Her consents last no longer than six months: what is left of what they opened closes with them. */
export async function halfYearGoesBy(model: Model, ground: Ground): Promise<void> {
  await goesBy(ground, SIX_MONTHS);
  model.months.all += 6;
  model.months.sinceTheEnd = 0;
  expire(model);
  for (const one of model.asked) periodEnds(one);
  for (const at of recipients) losesSight(model, at);
}

/** Short of the end of any consent, but for the one that waits for it, and of what her municipality keeps. */
export const canMonthGoBy = (model: Model): boolean => model.months.sinceTheEnd < 5 && canHalfYearGoBy(model);
export const canHalfYearGoBy = ({ months }: Model): boolean => months.all < MONTHS_TO_KEEP;

async function goesBy({ stage }: Ground, days: number): Promise<void> {
  await daysGoBy(stage.database, days);
  await stage.chores();
}

function expire({ asked }: Model): void {
  for (const one of asked) {
    one.isPastItsTime = true;
    if (one.truth === 'asking' || waits(one)) one.truth = 'expired';
  }
}
