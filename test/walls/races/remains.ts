import type { Ground } from './ground.js';
import type { Her } from './her.js';

// What follows from an event is there before the event counts as settled, so one look is enough.
const OWED = `select from outbox.event
  where settled_at is null and (subject_id = $2 or touches::text like '%' || $1 || '%') limit 1`;

/** Everything that follows was done by the worker. */
export async function settles({ stage }: Ground, { participantId, attemptId }: Her): Promise<void> {
  while ((await stage.database.query(OWED, [participantId, attemptId])).length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const LEFT = `
  select 'sees ' || kind as left_open from access.entry where participant_id = $1 and organisation_id = $2
  union all
  select 'reads ' || s.category from access.section s where s.participant_id = $1 and not exists (
    select from consents.consent_grant g
    where g.participant_id = $1 and g.recipient_id = s.organisation_id and g.category = s.category
      and g.ended_at is null and g.valid_until > now()
  )
  union all
  select 'has an attempt that is ' || state from referrals.attempt where participant_id = $1 and recipient_id = $2
    and open and state <> 'awaiting_consent'
  union all
  select 'has somebody assigned' from participants.assignment
  where participant_id = $1 and organisation_id = $2 and until is null
  union all
  select 'has a proposal before her' from activities.proposal where attempt_id = $3 and state <> 'ended'
  union all
  select 'has a consent' from consents.consent_grant where participant_id = $1 and recipient_id = $2 and ended_at is null`;

/** When all is done, nothing of her is open to the recipient, and nothing stands open to anyone without a grant. */
export async function mustBeClosed(ground: Ground, her: Her): Promise<void> {
  const asked = [her.participantId, ground.stage.region.bridge.id, her.attemptId];
  const rows = await ground.stage.database.query<{ left_open: string }>(LEFT, asked);
  for (const { left_open } of rows) ground.broken.push(`${her.beginning}: the recipient still ${left_open}`);
}
