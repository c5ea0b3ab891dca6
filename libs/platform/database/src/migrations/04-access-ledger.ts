import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create table access.look (
  id uuid primary key,
  at timestamptz not null,
  audience_id uuid not null,
  organisation_id uuid not null,
  member_id uuid not null,
  purpose text not null,
  what text not null check (what in ('list', 'participant', 'referral', 'section')),
  categories text[] not null,
  participant_ids uuid[] not null
);
create index look_participant on access.look using gin (participant_ids);

create function access.look_of(reader jsonb, what text, categories text[], participants uuid[])
returns setof access.look language sql volatile as $$
  select gen_random_uuid(), clock_timestamp(), (select access.reader()), (reader->>'organisationId')::uuid,
    (reader->>'memberId')::uuid, reader->>'purpose', what, categories, participants
  where cardinality(participants) > 0
$$;

alter table access.look enable row level security;
create policy own_audience on access.look for insert to kring_api with check (audience_id = (select access.reader()));
create policy her_own on access.look for select to kring_api
  using (participant_ids @> array[(select access.reader())]);
grant select, insert on access.look to kring_api;

create function access.refuse_change() returns trigger language plpgsql as $$
begin
  -- One row at a time, by the owner, where a law asks for it: audit.erase writes down that it did.
  if tg_op = 'DELETE' and current_setting('kring.erasing', true) = to_jsonb(old)->>'id' then return old; end if;
  raise exception 'rows of %.% are only ever added', tg_table_schema, tg_table_name using errcode = '55000';
end $$;
create trigger only_added before update or delete on access.look
  for each row execute function access.refuse_change();

revoke execute on function access.look_of, access.refuse_change from public;
grant execute on function access.look_of to kring_api;
`;

export class AccessLedger20261123000004 implements MigrationInterface {
  readonly name = 'AccessLedger20261123000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
