create or replace function access.look_of(reader jsonb, what text, categories text[], participants uuid[])
returns setof access.look language sql volatile as $$
  select gen_random_uuid(), clock_timestamp(), (select access.reader()), (reader->>'organisationId')::uuid,
    (reader->>'memberId')::uuid, reader->>'purpose', what, categories, participants
  where cardinality(participants) > 0
$$;

revoke execute on function access.look_of from public;
grant execute on function access.look_of to kring_api;
