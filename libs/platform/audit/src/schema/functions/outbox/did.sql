-- What the worker did by itself; a chore that changed nothing has no transaction number, and leaves no line.
-- Nor does sealing: its line would wait for a seal, and so on for ever. The seal says that it was made.
create or replace function outbox.did(kind text, what text, subject uuid, trace text) returns void language sql volatile as $$
  insert into audit.line (id, actor_kind, action, object, object_id, result, trace_id)
  select gen_random_uuid(), kind, what, case kind when 'reaction' then 'event' else 'chore' end, subject, 'done',
    split_part(trace, '-', 2)
  where kind = 'reaction'
    or (pg_current_xact_id_if_assigned() is not null and what <> 'audit.seal-waiting')
$$;

revoke execute on function outbox.did from public;
grant execute on function outbox.did to kring_reaction;
