import { newId } from '@kring/platform-kernel';
import { attemptsOf, lastAt, mustBe, OK } from './asked-at.js';
import type { Ground } from './ground.js';
import {
  isSeen,
  leadsTo,
  waits,
  type Asked,
  type Model,
  type ReceiverStep,
  type Recipient,
} from './model.js';

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

async function sendStep(
  ground: Ground,
  recipient: Recipient,
  step: ReceiverStep,
  older: number,
  key?: string,
) {
  const { id, browser } = ground.receivers[recipient];
  const [attempt] = await attemptsOf(ground, id);
  const body = bodyOf(ground, recipient, step, Math.max(1, attempt!.version - older));
  const path = 'decision' in body ? 'decisions' : 'steps';
  const headers: Record<string, string> = key ? { 'idempotency-key': key } : {};
  return () => browser.send('POST', `/v1/attempts/${attempt!.id}/${path}`, body, headers);
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

export async function takesStale(
  model: Model,
  ground: Ground,
  at: Recipient,
  step: ReceiverStep,
): Promise<void> {
  const { status } = await (await sendStep(ground, at, step, 1))();
  mustBe(`${at}: ${step} over an older version`, status, isSeen(lastAt(model, at)!) ? 409 : 404);
}

/** What the step is about, and where it leads; nowhere for who does not see it, or at the wrong moment. */
function aboutToTake(model: Model, at: Recipient, step: ReceiverStep) {
  const asked = lastAt(model, at)!;
  return { asked, to: isSeen(asked) ? leadsTo(asked, step) : null };
}

/** The same step twice at once: one of them wins. */
export async function takesTwice(
  model: Model,
  ground: Ground,
  at: Recipient,
  step: ReceiverStep,
): Promise<void> {
  const { asked, to } = aboutToTake(model, at, step);
  const send = await sendStep(ground, at, step, 0);
  const both = await Promise.all([send(), send()]);
  const won = both.filter(({ status }) => status < 300).length;
  mustBe(`${at}: ${step} twice at once, winners`, won, to ? 1 : 0);
  if (to) does(asked, to);
}

/** The same step twice with one key, as from a telephone whose line broke: done once, and answered alike. */
export async function takesAgain(
  model: Model,
  ground: Ground,
  at: Recipient,
  step: ReceiverStep,
): Promise<void> {
  const { asked, to } = aboutToTake(model, at, step);
  const send = await sendStep(ground, at, step, 0, newId());
  const [first, again] = [await send(), await send()];
  mustBe(`${at}: ${step} again with its key`, again.status, first.status);
  mustBe(`${at}: ${step} with a key, done`, Number(first.status < 300), Number(to !== null));
  if (to) does(asked, to);
}
