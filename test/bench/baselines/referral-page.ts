import type pg from 'pg';

const REFERRAL = `
  select r.id, r.reference, r.participant_id, i.content->>'givenName' as given_name, r.needs, r.version, m.text as why
  from referrals.referral r
  left join referrals.motivation m on m.referral_id = r.id
  left join dossiers.section i on i.participant_id = r.participant_id and i.category = 'identity'
  where r.id = $1`;
const STANDINGS = `
  select t.id, o.id as recipient_id, o.name, t.state, t.sent_at, t.arrived_at, t.answered_at, t.answer_by, t.closes_at,
    t.ended_at, t.categories, t.decline_reason, t.void_reason
  from referrals.standing t join organisations.organisation o on o.id = t.recipient_id
  where t.referral_id = $1 order by t.sent_at desc, t.id desc`;
const SIGNS = 'select what, at from referrals.progress_sign where referral_id = $1 order by at';

interface Referral {
  readonly id: string;
  readonly reference: string;
  readonly participant_id: string;
  readonly given_name: string | null;
  readonly needs: { readonly wish: string };
  readonly version: number;
  readonly why: string | null;
}

interface Standing {
  readonly id: string;
  readonly recipient_id: string;
  readonly name: string;
  readonly state: string;
  readonly sent_at: Date;
  readonly arrived_at: Date | null;
  readonly answered_at: Date | null;
  readonly answer_by: Date;
  readonly closes_at: Date | null;
  readonly ended_at: Date | null;
  readonly categories: string[];
  readonly decline_reason: string | null;
  readonly void_reason: string | null;
}

const isClosed = ({ closes_at }: Standing, now: Date) => closes_at !== null && closes_at <= now;
const recipientOf = ({ recipient_id, name }: Standing) => ({ id: recipient_id, name });
const standingOf = (standing: Standing, now: Date) =>
  !isClosed(standing, now) ? standing.state : standing.state === 'accepted' ? 'over' : 'not-going-ahead';

function stepsOf(told: Standing, now: Date) {
  const step = (what: string, at: Date | null, reason: string | null = null) =>
    at ? [{ what, at, attemptId: told.id, recipient: recipientOf(told), reason }] : [];
  const isEnded = told.state === 'withdrawn' || told.state === 'voided';
  return [
    ...step('asked', told.sent_at),
    ...step('arrived', told.arrived_at),
    ...step(told.decline_reason ? 'declined' : 'accepted', told.answered_at, told.decline_reason),
    ...(isEnded ? step(told.state, told.ended_at, told.void_reason) : []),
    ...(isClosed(told, now) ? step(standingOf(told, now), told.closes_at) : []),
  ];
}

const attemptOf = (told: Standing, now: Date) => ({
  id: told.id,
  recipient: recipientOf(told),
  standing: standingOf(told, now),
  askedAt: told.sent_at,
  answerBy: told.answer_by,
  categories: told.categories,
});

/** A referral's page by hand: three statements at once, and the rest in JavaScript. */
export async function referralPage(pool: pg.Pool, id: string): Promise<object> {
  const now = new Date();
  const [referrals, standings, signs] = await Promise.all([
    pool.query<Referral>({ name: 'referral', text: REFERRAL, values: [id] }),
    pool.query<Standing>({ name: 'standings', text: STANDINGS, values: [id] }),
    pool.query<object>({ name: 'signs', text: SIGNS, values: [id] }),
  ]);
  const { participant_id, given_name, needs, ...referral } = referrals.rows[0]!;
  const told = standings.rows;
  const latest = told[0]!;
  return {
    ...referral,
    participant: { id: participant_id, givenName: given_name },
    recipient: recipientOf(latest),
    wish: needs.wish,
    standing: standingOf(latest, now),
    sentAt: latest.sent_at,
    answerBy: latest.answer_by,
    signs: signs.rows,
    attemptCount: told.length,
    needs,
    attempts: told.map((one) => attemptOf(one, now)),
    timeline: told
      .flatMap((one) => stepsOf(one, now))
      .sort((one, other) => other.at.getTime() - one.at.getTime()),
  };
}
