import type { AttemptFact, Facts, Moment } from './facts.js';

/** One line of what is visible: to whom, what, until when. */
export type Line = `${string} ${string} ${string} ${string}`;

interface Seen {
  readonly what: string;
  readonly subjectId: string;
  readonly until: Date;
}

const RUNNING = ['accepted', 'handover_planned', 'active', 'completed', 'not_completed'];
const ASKED = ['sent', 'in_review', 'waitlisted'];
/** What came to its end without her withdrawing stays to be read as that. */
const OVER = ['declined', 'expired', 'withdrawn_by_sender', 'voided'];

const latest = (moments: readonly Moment[]): Date | null =>
  moments.reduce<Date | null>((last, { at }) => (last === null || at > last ? at : last), null);

const isAfter = (at: Date | null, end: Date | null): boolean => at !== null && (end === null || at > end);

const longest = (dates: readonly Date[]): Date | undefined =>
  [...dates].sort((one, other) => other.getTime() - one.getTime())[0];

/** When everything of this organisation ended for the last time, by her or by time. */
const lastEnd = (facts: Facts, organisationId: string): Date | null =>
  latest(
    [...facts.ends, ...facts.keptAway].filter(
      (one) => one.organisationId === organisationId && one.memberId === null,
    ),
  );

function attemptsFor(facts: Facts, organisationId: string): AttemptFact[] {
  const end = lastEnd(facts, organisationId);
  return facts.attempts.filter(
    ({ recipientId, state, arrivedAt }) =>
      recipientId === organisationId &&
      [...RUNNING, ...ASKED, ...OVER].includes(state) &&
      isAfter(arrivedAt, end),
  );
}

/** What an organisation reads because she said yes: what it was asked, and after its yes exactly what she consented to. */
function byConsent(facts: Facts, organisationId: string): Seen[] {
  const attempts = attemptsFor(facts, organisationId);
  const running = attempts.filter(({ state }) => RUNNING.includes(state));
  const grants = facts.grants.filter(
    (grant) => grant.recipientId === organisationId && grant.purpose === 'support',
  );
  const flowing = grants.filter(({ category }) => running.some((one) => one.categories.includes(category)));
  const page = longest(flowing.map(({ validUntil }) => validUntil));
  return [
    ...attempts.map(({ id, until }) => ({ what: 'attempt', subjectId: id, until })),
    ...(page ? [{ what: 'participant', subjectId: facts.participantId, until: page }] : []),
    ...flowing.map(({ category, validUntil }) => ({
      what: `section:${category}`,
      subjectId: facts.participantId,
      until: validUntil,
    })),
  ];
}

const TASK = ['identity', 'contact', 'language', 'care', 'path', 'work', 'wishes'];

/** What her municipality reads by its own task, and how it goes as far as she shares it. */
function byTask({ task, participantId, grants }: Facts): Seen[] {
  const following = grants.filter(({ purpose }) => purpose === 'follow-up');
  return [
    { what: 'participant', subjectId: participantId, until: task.until },
    ...TASK.map((category) => ({
      what: `section:${category}`,
      subjectId: participantId,
      until: task.until,
    })),
    ...following.map(({ category, validUntil }) => ({
      what: `section:${category}`,
      subjectId: participantId,
      until: validUntil,
    })),
  ];
}

const THREE_YEARS = 3 * 365 * 86_400_000;

const sent = (facts: Facts, by: (referral: Facts['referrals'][number]) => boolean): Seen[] =>
  facts.referrals.filter(by).map(({ id, at }) => ({
    what: 'referral',
    subjectId: id,
    until: new Date(at.getTime() + THREE_YEARS),
  }));

const ofOrganisation = (facts: Facts, organisationId: string): Seen[] =>
  organisationId === facts.task.organisationId
    ? [...byTask(facts), ...sent(facts, ({ senderId }) => senderId === organisationId)]
    : byConsent(facts, organisationId);

/** One member reads what her organisation reads of a case that she was given, since nothing ended it; and what she sent. */
function ofMember(facts: Facts, { organisationId, memberId, at }: Moment): Seen[] {
  const named = latest(facts.keptAway.filter((one) => one.memberId === memberId));
  const own = sent(
    facts,
    ({ senderMemberId, at: when }) => senderMemberId === memberId && isAfter(when, named),
  );
  if (!isAfter(at, named) || !isAfter(at, lastEnd(facts, organisationId))) return own;
  return [...ofOrganisation(facts, organisationId).filter(({ what }) => what !== 'referral'), ...own];
}

const lines = (audienceId: string, seen: readonly Seen[], now: Date): Line[] =>
  seen
    .filter(({ until }) => until > now)
    .map(({ what, subjectId, until }): Line => `${audienceId} ${what} ${subjectId} ${until.toISOString()}`);

/** Who sees what of her until when, computed from the facts alone. */
export function visible(facts: Facts, now: Date): Line[] {
  const organisations = new Set([
    facts.task.organisationId,
    ...facts.attempts.map(({ recipientId }) => recipientId),
  ]);
  const away = (id: string) =>
    facts.keptAway.some((one) => one.standing && (one.memberId ?? one.organisationId) === id);
  return [
    ...lines(
      facts.participantId,
      [{ what: 'me', subjectId: facts.participantId, until: facts.task.until }],
      now,
    ),
    ...[...organisations]
      .filter((id) => !away(id))
      .flatMap((id) => lines(id, ofOrganisation(facts, id), now)),
    ...facts.assignments
      .filter(({ memberId, organisationId }) => !away(memberId!) && !away(organisationId))
      .flatMap((given) => lines(given.memberId!, ofMember(facts, given), now)),
  ].sort();
}
