import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
do $$
declare wanted text;
begin
  foreach wanted in array array['kring_api', 'kring_relay', 'kring_reaction'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin nosuperuser nobypassrls', wanted);
    end if;
  end loop;
end $$;
create schema access;
create schema outbox;
create schema identity;
create schema reads;
create function reads.moment(at timestamptz) returns text language sql stable parallel safe as
  $$ select to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;
revoke execute on function reads.moment from public;
grant execute on function reads.moment to kring_api;
grant usage on schema access, outbox, identity, reads to kring_api;
grant usage on schema access, outbox to kring_reaction;
grant usage on schema outbox to kring_relay;
`;

export class Roles20261123000001 implements MigrationInterface {
  readonly name = 'Roles20261123000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
