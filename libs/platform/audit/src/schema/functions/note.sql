create or replace function audit.note(entry jsonb) returns void language sql volatile as $$
  insert into audit.line (
    id, actor_kind, actor_id, organisation_id, action, object, object_id, result, origin, request_id, trace_id
  ) values (
    (entry->>'id')::uuid, entry->>'actorKind', (entry->>'actorId')::uuid, (entry->>'organisationId')::uuid,
    entry->>'action', entry->>'object', (entry->>'objectId')::uuid, entry->>'result', entry->>'origin',
    entry->>'requestId', entry->>'traceId'
  )
$$;

revoke execute on function audit.note from public;
grant execute on function audit.note to kring_api;
