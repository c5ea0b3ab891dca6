import { Reactions } from '@kring/platform-outbox';
import { hearOut } from '../worlds/heard.js';
import { TRAVELS } from './clarifying.js';
import { loadFacts, projected } from '../oracle/load-facts.js';
import { visible } from '../oracle/visible.js';
import type { Ground } from './ground.js';
import { hers, isSeen, received, recipients, standingOf, type Model, type Recipient } from './model.js';

interface Row {
  readonly id: string;
  readonly state: string;
}

const rowsOf = (body: Record<string, unknown>, name = 'items') =>
  (body[name] ?? []) as Record<string, string>[];

/** Every party reads what the model says, and nothing else. */
export async function mustReadAlike(model: Model, ground: Ground): Promise<void> {
  const attempts = await ground.stage.database.query<Row>(
    'select id, state from referrals.attempt where referral_id = $1 order by id',
    [ground.referralId],
  );
  expect(attempts).toHaveLength(model.asked.length);
  const page = await ground.guide.get(`/v1/referrals/${ground.referralId}`);
  expect(rowsOf(page.body, 'attempts').map(({ standing }) => standing)).toEqual(
    model.asked.map(standingOf).reverse(),
  );
  const asked = rowsOf(page.body, 'attempts').map(({ clarifications }) => clarifications!.length > 0);
  expect(asked).toEqual(model.asked.map(({ fact }) => fact !== 'not-asked').reverse());
  const mine = await ground.her.get('/v1/my/referrals');
  expect(rowsOf(mine.body).map(({ state }) => state)).toEqual(model.asked.map(hers).reverse());
  const written = await ground.her.get('/v1/my/reports');
  expect(rowsOf(written.body)).toHaveLength(model.asked.reduce((all, { reports }) => all + reports, 0));
  const ids = attempts.map(({ id }) => id);
  for (const name of recipients) await mustReceiveAlike(model, ground, name, ids);
}

async function mustReceiveAlike(model: Model, ground: Ground, name: Recipient, ids: string[]): Promise<void> {
  const { browser } = ground.receivers[name];
  const seen = model.asked.map((one, at) => ({
    ...received(one),
    id: ids[at]!,
    shown: one.recipient === name && isSeen(one),
    reports: one.reports,
    travels: one.fact === 'carried' ? TRAVELS : null,
  }));
  for (const { id, shown, state, travels, reports } of seen) {
    const { status, body } = await browser.get(`/v1/attempts/${id}`);
    const minutes = (body['needs'] as Record<string, unknown> | undefined)?.['travelMinutes'];
    expect([name, status, body['state'], minutes]).toEqual(
      shown ? [name, 200, state, travels] : [name, 404, undefined, undefined],
    );
    const told = await browser.get(`/v1/attempts/${id}/reports`);
    expect([name, told.status, rowsOf(told.body).length]).toEqual([
      name,
      shown ? 200 : 404,
      shown ? reports : 0,
    ]);
  }
  for (const box of ['waiting', 'running', 'done']) {
    const { body } = await browser.get(`/v1/attempts?box=${box}`);
    const expected = seen
      .filter((one) => one.shown && one.box === box)
      .map(({ id, state }) => ({ id, state }));
    const listed = rowsOf(body).map(({ id, state }) => ({ id, state }));
    expect([name, box, listed.sort(byId)]).toEqual([name, box, expected.sort(byId)]);
  }
}

const byId = (one: { id?: string | undefined }, other: { id?: string | undefined }) =>
  one.id! < other.id! ? -1 : 1;

const BROKEN_CHAINS = `
  with step as (
    select l.*, lag(to_state) over w as before, lead(to_state) over w is null as is_last
    from referrals.attempt_log l window w as (partition by attempt_id order by at, id)
  )
  select a.id, s.event, s.from_state, s.to_state, s.before, a.state from step s
  join referrals.attempt a on a.id = s.attempt_id
  where (s.before is not null and s.before <> s.from_state) or (s.is_last and s.to_state <> a.state)`;

const UNSETTLED = 'select name from outbox.event where settled_at is null';

const DONE = `
  select e.name, array(select i.reaction from outbox.inbox i where i.event_id = e.id order by 1) as done
  from outbox.event e`;
interface Done {
  readonly name: string;
  readonly done: string[];
}

/** The log leads without a gap to where the attempt stands; nothing is owed. */
export async function mustAddUp({ stage, participantId }: Ground): Promise<void> {
  expect(await stage.database.query(BROKEN_CHAINS)).toEqual([]);
  expect(await stage.database.query(UNSETTLED)).toEqual([]);
  for (const { name, done } of await stage.database.query<Done>(DONE)) {
    expect([name, done]).toEqual([name, stage.use(Reactions).owedBy(name).sort()]);
  }
  const now = new Date();
  const { organisationId, memberId } = stage.region.delft.guide;
  const [given] = await stage.database.query<{ at: Date }>(
    'select since as at from participants.assignment where participant_id = $1 and member_id = $2',
    [participantId, memberId],
  );
  const facts = await loadFacts(
    stage.database,
    participantId,
    [{ organisationId, memberId, at: given!.at }],
    now,
  );
  const kept = await projected(stage.database, participantId, now);
  expect(withoutEnds(kept)).toEqual(withoutEnds(visible(facts, now)));
}

// Until when is held elsewhere, where the clock stands still (test/walls/recomputed.spec.ts).
const withoutEnds = (lines: readonly string[]) =>
  lines.map((line) => line.slice(0, line.lastIndexOf(' '))).sort();

/** Whatever anyone heard was of what she could be seen by, to the one who could see it. */
export async function mustHaveHeardOnlyTheirs(model: Model, ground: Ground): Promise<void> {
  const { stage, participantId, referralId, listeners, voice } = ground;
  const attempts = await stage.database.query<Row>(
    'select id from referrals.attempt where referral_id = $1 order by id',
    [referralId],
  );
  const theirs = { guide: [participantId, referralId] } as Record<Recipient | 'guide', string[]>;
  for (const name of recipients) {
    const own = model.asked.flatMap((one, at) =>
      one.recipient === name ? [{ ...one, id: attempts[at]!.id }] : [],
    );
    const person = own.some(({ wasAccepted }) => wasAccepted) ? [participantId] : [];
    theirs[name] = [...person, ...own.filter(({ hasArrived }) => hasArrived).map(({ id }) => id)];
  }
  for (const [name, listener] of Object.entries(listeners)) {
    const heard = await hearOut(voice, listener, [participantId]);
    const ids = heard
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { type: string; id: string })
      // Goodbye is what is said of anything that can't be seen, also of what never was.
      .filter(({ type }) => type !== 'gone')
      .map(({ id }) => id);
    expect([name, ids.filter((id) => !theirs[name as Recipient].includes(id))]).toEqual([name, []]);
  }
}
