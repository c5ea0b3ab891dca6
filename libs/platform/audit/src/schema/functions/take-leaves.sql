-- The worker gets hashes and never the rows. Times are written as UTC, wherever the server stands.
create or replace function audit.take_leaves(seal bigint, most integer) returns setof bytea
language sql volatile security definer set search_path = '' set timezone = 'UTC' as $$
  with next as (
    select kind, row_id from audit.unsealed limit most for update skip locked
  ), taken as (
    delete from audit.unsealed u using next where u.kind = next.kind and u.row_id = next.row_id
    returning u.kind, u.row_id
  ), found as (
    select found.*
    from (select array_agg(kind) as kinds, array_agg(row_id) as ids from taken) all_taken,
      audit.contents(all_taken.kinds, all_taken.ids) found
  ), salted as (
    select *, uuid_send(gen_random_uuid()) as salt, (row_number() over (order by kind, row_id) - 1)::int as place
    from found
  ), added as (
    insert into audit.leaf (seal_no, place, kind, row_id, salt, hash)
    select seal, place, kind, row_id, salt, sha256(
      '\x00'::bytea || convert_to('kring/leaf/1/' || kind || '/', 'UTF8') || uuid_send(row_id) || salt
        || convert_to(content, 'UTF8'))
    from salted
    returning place, hash
  )
  select hash from added order by place
$$;

revoke execute on function audit.take_leaves from public;
grant execute on function audit.take_leaves to kring_reaction;
