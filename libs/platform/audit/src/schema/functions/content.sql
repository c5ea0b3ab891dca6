create or replace function audit.content(entry jsonb) returns text language sql immutable as $$
  select coalesce(jsonb_object_agg(key, value), '{}')::text
  from jsonb_each(entry - 'id') where value <> 'null'::jsonb
$$;

revoke execute on function audit.content from public;
