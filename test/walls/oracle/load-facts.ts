import type { TestDatabase } from '@kring/testing';
import type { AttemptFact, Facts, GrantFact, Moment, ReferralFact } from './facts.js';
import type { Line } from './visible.js';

const TASK = `select recipient_id as "organisationId", max(valid_until) as until from consents.consent_grant
  where participant_id = $1 and basis = 'public-task' group by 1`;

const GRANTS = `
  select recipient_id as "recipientId", purpose, category, max(valid_until) as "validUntil"
  from consents.consent_grant
  where participant_id = $1 and basis = 'consent' and ended_at is null and valid_until > $2 group by 1, 2, 3`;

const ATTEMPTS = `
  select a.id, a.recipient_id as "recipientId", a.state, a.categories, a.arrived_at as "arrivedAt",
    a.decided_at as "decidedAt", q.until
  from referrals.attempt a join consents.question q on q.id = a.question_id where a.participant_id = $1`;

const REFERRALS = `
  select r.id, r.sender_id as "senderId", r.sender_member_id as "senderMemberId",
    (select min(e.at) from consents.event e join referrals.attempt a on a.question_id = e.question_id
     where a.referral_id = r.id) as at
  from referrals.referral r where r.participant_id = $1`;

const ENDS = `
  select recipient_id as "organisationId", null as "memberId", at from consents.event
  where participant_id = $1 and state in ('ConsentWithdrawn', 'ConsentExpired') and purpose = 'support'
  union all
  select a.recipient_id, null, l.at from referrals.attempt_log l join referrals.attempt a on a.id = l.attempt_id
  where a.participant_id = $1 and l.event = 'lapse'`;

const KEPT_AWAY = `
  select coalesce(k.organisation_id, m.organisation_id) as "organisationId", k.member_id as "memberId",
    k.since as at, k.until is null as standing
  from participants.keep_away k left join organisations.member m on m.id = k.member_id where k.participant_id = $1`;

/** The facts around her, from every table but the projection. Who was given her case when is for the teller to know. */
export async function loadFacts(
  { query }: TestDatabase,
  participantId: string,
  assignments: readonly Moment[],
  now: Date,
): Promise<Facts> {
  const [task] = await query<Facts['task']>(TASK, [participantId]);
  return {
    participantId,
    task: task!,
    grants: await query<GrantFact>(GRANTS, [participantId, now]),
    attempts: await query<AttemptFact>(ATTEMPTS, [participantId]),
    referrals: await query<ReferralFact>(REFERRALS, [participantId]),
    assignments,
    ends: await query<Moment>(ENDS, [participantId]),
    keptAway: await query<Facts['keptAway'][number]>(KEPT_AWAY, [participantId]),
  };
}

/** What the projection says of her, line by line. */
export async function projected({ query }: TestDatabase, participantId: string, now: Date): Promise<Line[]> {
  const rows = await query<{ line: Line }>(
    `select audience || ' ' || what || ' ' || subject || ' '
       || to_char(until at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as line
     from (
       select audience_id as audience, kind as what, subject_id as subject, valid_until as until
       from access.entry where participant_id = $1
       union all
       select audience_id, 'section:' || category, participant_id, valid_until
       from access.section where participant_id = $1
     ) all_of_it where until > $2`,
    [participantId, now],
  );
  return rows.map(({ line }) => line).sort();
}
