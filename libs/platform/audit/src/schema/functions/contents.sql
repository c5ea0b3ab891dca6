-- The rows of these kinds as they are sealed: all their columns that hold something, but for the id.
create or replace function audit.contents(kinds text[], ids uuid[])
returns table (kind text, row_id uuid, content text) language plpgsql stable as $$
declare source audit.sealed;
begin
  for source in select * from audit.sealed loop
    return query execute format(
      'select $1, row.id, audit.content(to_jsonb(row)) from unnest($2, $3) taken (kind, id)
       join %s row on row.id = taken.id where taken.kind = $1',
      source.name
    ) using source.kind, kinds, ids;
  end loop;
end $$;

revoke execute on function audit.contents from public;
