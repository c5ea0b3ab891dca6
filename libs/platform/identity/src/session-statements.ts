/**
 * With whom a member is at this moment: to ask that apart would cost every request a way to the database and back.
 * `seen_at` is coarse: one write in five minutes tells enough, and less of how she lives.
 */
export const FIND = `
  select id, content, holder_id is not null and seen_at < now() - interval '5 minutes' as unseen,
    identity.actor_of((content -> 'owner' ->> 'memberId')::uuid) as actor
  from identity.session where hash = $1 and expires_at > now()`;

export const SEE = `
  update identity.session set seen_at = now() where hash = $1 and seen_at < now() - interval '5 minutes'`;

export const SAVE = `
  insert into identity.session (hash, content, holder_id, way, device, expires_at)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (hash) do update set content = excluded.content, holder_id = excluded.holder_id,
    way = excluded.way, device = excluded.device, expires_at = excluded.expires_at`;

export const KEEP = `
  update identity.session set content = $2, holder_id = $3, way = $4, device = $5, expires_at = $6
  where hash = $1`;

export const END = 'delete from identity.session where hash = $1';

export const OWNERS = `
  select hash, content -> 'owner' as owner from identity.session
  where hash = any($1) and holder_id is not null and expires_at > now()`;

export const TAKE = `
  update identity.session set content = content - $2::text
  where hash = $1 and content -> $2::text = $3::jsonb`;

/** A few that ran out, whenever a new one is made: so none needs a schedule. */
export const SWEEP = `
  delete from identity.session where hash in (
    select hash from identity.session where expires_at < now() limit 20 for update skip locked
  )`;
