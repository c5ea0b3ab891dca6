import { attemptsOf, lastAt, mustBe, OK } from './asked-at.js';
import type { Ground } from './ground.js';
import {
  isSeen,
  losesSight,
  mayBeAsked,
  periodEnds,
  runs,
  waits,
  type Model,
  type Recipient,
} from './model.js';

const vouching = { capacity: 'controller', contactCheckedOn: '2026-10-01', agreementSignedOn: '2026-10-15' };

/** She keeps it away from now on, or no longer. What it saw before does not come back by that. */
export async function keepsAway(model: Model, ground: Ground, at: Recipient): Promise<void> {
  const begins = !model.away.has(at);
  const away = begins ? [...model.away, at] : [...model.away].filter((one) => one !== at);
  const organisations = away.map((name) => ground.receivers[name].id);
  const { status } = await ground.her.send('PUT', '/v1/my/keep-away', { organisations, members: [] });
  // Only what stands in the directory can be named anew.
  const may = !begins || mayBeAsked(model, at);
  mustBe(`she keeps away ${away.join()}`, status, may ? 204 : 400);
  if (begins && may) losesSight(model, at);
  if (may) model.away = new Set(away);
}

/** The municipality that vouches for the third does so no longer, or again. */
export async function vouches(model: Model, ground: Ground): Promise<void> {
  const { director, stage, receivers } = ground;
  const { id } = receivers.third;
  if (model.isVouchedFor) {
    const [standing] = await stage.database.query<{ id: string }>(
      'select id from organisations.vouching where organisation_id = $1 and ended_at is null',
      [id],
    );
    mustBe(
      'to vouch no longer',
      (await director.send('POST', `/v1/vouchings/${standing!.id}/end`)).status,
      204,
    );
    vouchesNoLonger(model);
  } else {
    mustBe(
      'to vouch',
      (await director.send('POST', `/v1/organisations/${id}/vouchings`, vouching)).status,
      201,
    );
  }
  model.isVouchedFor = !model.isVouchedFor;
}

/** What is open there lapses, and its sender reads that of all that it thought open. */
function vouchesNoLonger(model: Model): void {
  const at = model.asked.filter(({ recipient }) => recipient === 'third');
  const lapses = at.some((one) => one.truth === 'asking' || waits(one) || runs(one));
  for (const one of at) {
    if (one.truth === 'asking') one.truth = 'stopped';
    periodEnds(one);
  }
  if (lapses) losesSight(model, 'third');
}

/** The receiver says how it went, where something runs. */
export async function reports(model: Model, ground: Ground, at: Recipient): Promise<void> {
  const asked = lastAt(model, at)!;
  const { id, browser } = ground.receivers[at];
  const [attempt] = await attemptsOf(ground, id);
  const body = { mood: 'good', hours: 1.5, nextStep: 'again' };
  const { status } = await browser.send('POST', `/v1/attempts/${attempt!.id}/reports`, body);
  const may = isSeen(asked) && runs(asked);
  mustBe(`${at}: reports on ${asked.truth}`, status < 300 ? OK : status, may ? OK : 404);
  if (may) asked.reports += 1;
}
