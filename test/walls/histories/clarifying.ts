import { attemptsOf, lastAt, mustBe, OK } from './asked-at.js';
import type { Ground } from './ground.js';
import { isSeen, standingOf, waits, type Model, type Recipient } from './model.js';

/** What the sender answers, in minutes. */
export const TRAVELS = 30;

/** The receiver asks one fact back: once, and while it has not answered. */
export async function asksBack(model: Model, ground: Ground, at: Recipient): Promise<void> {
  const asked = lastAt(model, at)!;
  const { id, browser } = ground.receivers[at];
  const [attempt] = await attemptsOf(ground, id);
  const body = { topic: 'travel', version: attempt!.version };
  const { status } = await browser.send('POST', `/v1/attempts/${attempt!.id}/clarifications`, body);
  const may = waits(asked) && !asked.isPastItsTime && asked.fact === 'not-asked';
  mustBe(
    `${at}: asks back on ${asked.truth}`,
    status < 300 ? OK : status,
    !isSeen(asked) ? 404 : may ? OK : 409,
  );
  if (isSeen(asked) && may) asked.fact = 'asked';
}

/** The sender answers it, by what it reads; it is carried to where it is still waited for. */
export async function clarifies(model: Model, ground: Ground, at: Recipient): Promise<void> {
  const asked = lastAt(model, at)!;
  const [attempt] = await attemptsOf(ground, ground.receivers[at].id);
  const body = { standingId: attempt!.standing, topic: 'travel', travelMinutes: TRAVELS };
  const address = `/v1/referrals/${ground.referralId}/clarifications`;
  const { status } = await ground.guide.send('POST', address, body);
  const may = standingOf(asked) === 'sent' && asked.fact === 'asked';
  const absent = standingOf(asked) === 'sent' && asked.fact === 'not-asked';
  mustBe(`clarifying for ${at}`, status < 300 ? OK : status, may ? OK : absent ? 404 : 409);
  if (may) asked.fact = waits(asked) ? 'carried' : 'answered';
}
