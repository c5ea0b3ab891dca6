import type { Pool } from 'pg';
import type { Touch } from './touch.js';

export interface ClaimedEvent {
  readonly id: string;
  readonly name: string;
  readonly touches: Touch[];
  readonly owed: string[];
  /** The trace of the request that made it, as a `traceparent`. */
  readonly trace: string | null;
}

/** How many events are claimed together. */
export const AT_ONCE = 100;

// Sequences and clocks commit out of order, so events are claimed by row, never by "newer than the last".
const CLAIM = `
  with next as (
    select id from outbox.event where claimed_at is null order by at, id limit ${AT_ONCE} for update skip locked
  ), claimed as (
    update outbox.event e
    set claimed_at = now(),
        owed = coalesce((select array_agg(r.value) from jsonb_array_elements_text($1::jsonb -> e.name) r), '{}'),
        settled_at = case when $1::jsonb ? e.name then null else now() end
    from next where e.id = next.id
    returning e.id, e.name, e.touches, e.owed, e.trace, e.at
  )
  select id, name, touches, owed, trace from claimed order by at, id`;

// What owes nothing any more is settled here: whoever ran its last reaction may have stopped before saying so.
const OVERDUE = `
  with late as (
    select id, array(select unnest(owed) except select i.reaction from outbox.inbox i where i.event_id = id) as missing
    from outbox.event
    where settled_at is null and claimed_at < now() - make_interval(secs => $1)
    order by claimed_at limit ${AT_ONCE} for update skip locked
  ), claimed as (
    update outbox.event e
    set claimed_at = now(), settled_at = case when cardinality(late.missing) = 0 then now() end
    from late where e.id = late.id
    returning e.id, e.name, e.touches, late.missing as owed, e.trace, e.at
  )
  select id, name, touches, owed, trace from claimed order by at, id`;

const RELEASE = 'update outbox.event set claimed_at = null, settled_at = null where id = any($1)';

const SETTLE = `
  update outbox.event e set settled_at = now()
  where e.id = $1 and e.settled_at is null
    and not exists (select unnest(e.owed) except select i.reaction from outbox.inbox i where i.event_id = e.id)`;

/** The relay's side of the outbox table, as the role kring_relay. */
export class Claims {
  constructor(private readonly pool: Pool) {}

  /** Claims up to `AT_ONCE` new events and notes which reactions each owes. */
  async claim(owed: Readonly<Record<string, string[]>>): Promise<ClaimedEvent[]> {
    return (
      await this.pool.query<ClaimedEvent>({ name: 'claim', text: CLAIM, values: [JSON.stringify(owed)] })
    ).rows;
  }

  /** Claims again what still owes reactions this many seconds after it was claimed. */
  async claimOverdue(seconds: number): Promise<ClaimedEvent[]> {
    return (await this.pool.query<ClaimedEvent>(OVERDUE, [seconds])).rows;
  }

  /** Gives events back that could not be carried on: they wait as if nobody had claimed them. */
  async release(ids: readonly string[]): Promise<void> {
    await this.pool.query(RELEASE, [ids]);
  }

  /** Settles the event when every reaction that it owes is in. */
  async settle(eventId: string): Promise<void> {
    await this.pool.query({ name: 'settle', text: SETTLE, values: [eventId] });
  }
}
