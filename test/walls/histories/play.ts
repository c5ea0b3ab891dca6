import { daysGoBy } from '../no-costs-nothing/travel.js';
import type { Ground } from './ground.js';
import {
  isFree,
  isSeen,
  leadsTo,
  newlyAsked,
  runs,
  senderMay,
  waits,
  type Asked,
  type Model,
  type ReceiverStep,
  type Recipient,
  type TakingBack,
} from './model.js';

const MONTH = 30;

/** What is answered is what the model says; anything else is thrown with what was asked. */
function mustBe(what: string, status: number, expected: number): void {
  if (status !== expected) throw new Error(`${what}: answered ${status}, and the model says ${expected}`);
}

const attemptsOf = ({ stage, referralId }: Ground, recipientId: string) =>
  stage.database.query<{ id: string; version: number; standing: string }>(
    `select a.id, a.version, s.id as standing from referrals.attempt a join referrals.standing s on s.attempt_id = a.id
     where a.referral_id = $1 and a.recipient_id = $2 order by a.id desc limit 1`,
    [referralId, recipientId],
  );

export const lastAt = ({ asked }: Model, recipient: Recipient): Asked | undefined =>
  asked.filter((one) => one.recipient === recipient).at(-1);

export async function ask(model: Model, ground: Ground, recipient: Recipient): Promise<void> {
  const body = { recipientId: ground.receivers[recipient].id, categories: ['identity', 'contact'] };
  const { status } = await ground.guide.send('POST', `/v1/referrals/${ground.referralId}/attempts`, body);
  mustBe(`asking ${recipient}`, status, isFree(model, recipient) ? 201 : 409);
  if (status !== 201) return;
  for (const one of model.asked.filter((old) => old.recipient === recipient && old.isPastItsTime)) {
    if (one.truth === 'asking' || waits(one)) one.truth = 'expired';
  }
  model.asked.push(newlyAsked(recipient));
}

export async function says(
  model: Model,
  { stage, participantId }: Ground,
  answer: 'yes' | 'no',
): Promise<void> {
  await stage.story.says(participantId, answer, ['support']);
  for (const one of model.asked.filter(({ truth }) => truth === 'asking')) {
    if (answer === 'no') one.truth = 'stopped';
    else if (one.isPastItsTime) one.truth = 'expired';
    else Object.assign(one, { truth: 'sent', told: 'sent', hasArrived: true });
  }
}

export async function withdraws(model: Model, ground: Ground, from: Recipient | 'all'): Promise<void> {
  const recipientId = from === 'all' ? 'all' : ground.receivers[from].id;
  const { body } = await ground.her.send('POST', '/v1/my/withdrawals', { recipientId });
  const stopped = (body['stopped'] ?? []) as string[];
  for (const one of model.asked.filter(({ recipient }) => from === 'all' || recipient === from)) {
    const has = stopped.includes(ground.receivers[one.recipient].id);
    if ((waits(one) || runs(one)) && !has) throw new Error(`her withdrawal left ${one.recipient} as it was`);
    if (!has || !one.hasArrived) continue;
    one.isHidden = true;
    if (waits(one) || runs(one)) one.truth = 'stopped';
  }
}

function bodyOf(ground: Ground, recipient: Recipient, step: ReceiverStep, version: number): object {
  if (step === 'decline') return { decision: step, version, reason: 'no-place' };
  if (step === 'accept' || step === 'review' || step === 'waitlist') return { decision: step, version };
  if (step === 'stop') return { step, version, reason: 'moved' };
  if (step !== 'plan-handover') return { step, version };
  const meetsAt = new Date(Date.now() + 86_400_000).toISOString();
  const recipientContactId = ground.receivers[recipient].actor.memberId;
  const senderContactId = ground.stage.region.delft.guide.memberId;
  return { step, version, meetsAt, place: 'bibliotheek', senderContactId, recipientContactId };
}

async function sendStep(ground: Ground, recipient: Recipient, step: ReceiverStep, older: number) {
  const { id, browser } = ground.receivers[recipient];
  const [attempt] = await attemptsOf(ground, id);
  const body = bodyOf(ground, recipient, step, Math.max(1, attempt!.version - older));
  const path = 'decision' in body ? 'decisions' : 'steps';
  return () => browser.send('POST', `/v1/attempts/${attempt!.id}/${path}`, body);
}

function does(asked: Asked, truth: Asked['truth']): void {
  asked.truth = truth;
  if (truth === 'accepted') asked.wasAccepted = true;
  if (truth === 'accepted' || truth === 'declined') asked.told = truth;
}

/** The receiver takes a step, in the version that it saw. */
export async function takes(model: Model, ground: Ground, at: Recipient, step: ReceiverStep): Promise<void> {
  const asked = lastAt(model, at)!;
  const { status, body } = await (await sendStep(ground, at, step, 0))();
  const to = leadsTo(asked, step);
  const expected = !isSeen(asked) ? 404 : to ? OK : 409;
  mustBe(`${at}: ${step} on ${asked.truth}`, status === 201 ? OK : status, expected);
  const mustSay = expected === 409 && !(waits(asked) && asked.isPastItsTime);
  if (mustSay && !Array.isArray(body['allowed']))
    throw new Error(`${step} was refused without what is allowed`);
  if (expected === OK) does(asked, to!);
}

const OK = 200;

export async function takesStale(
  model: Model,
  ground: Ground,
  at: Recipient,
  step: ReceiverStep,
): Promise<void> {
  const { status } = await (await sendStep(ground, at, step, 1))();
  mustBe(`${at}: ${step} over an older version`, status, isSeen(lastAt(model, at)!) ? 409 : 404);
}

/** The same step twice at once: one of them wins. */
export async function takesTwice(
  model: Model,
  ground: Ground,
  at: Recipient,
  step: ReceiverStep,
): Promise<void> {
  const asked = lastAt(model, at)!;
  const to = isSeen(asked) ? leadsTo(asked, step) : null;
  const send = await sendStep(ground, at, step, 0);
  const both = await Promise.all([send(), send()]);
  const won = both.filter(({ status }) => status < 300).length;
  mustBe(`${at}: ${step} twice at once, winners`, won, to ? 1 : 0);
  if (to) does(asked, to);
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
export async function monthGoesBy(model: Model, { stage }: Ground): Promise<void> {
  await daysGoBy(stage.database, MONTH);
  await stage.chores();
  for (const one of model.asked) {
    one.isPastItsTime = true;
    if (waits(one)) one.truth = 'expired';
  }
}
