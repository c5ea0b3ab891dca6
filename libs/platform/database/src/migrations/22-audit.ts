import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'kring_auditor') then
    create role kring_auditor nologin nosuperuser nobypassrls;
  end if;
end $$;
create schema audit;
grant usage on schema audit to kring_api, kring_reaction, kring_auditor;
grant usage on schema access, consents, organisations, participants, referrals to kring_auditor;

create table audit.line (
  id uuid primary key,
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null check (
    actor_kind in ('member', 'participant', 'link-holder', 'nobody', 'reaction', 'chore', 'operator')
  ),
  actor_id uuid,
  organisation_id uuid,
  action text not null,
  object text not null,
  object_id uuid,
  result text not null check (
    result in ('done', 'invalid', 'unproven', 'forbidden', 'absent', 'conflict', 'too-many', 'refused')
  ),
  origin text,
  request_id text,
  trace_id text
);
create index line_at on audit.line (at);

create function audit.note(entry jsonb) returns void language sql volatile as $$
  insert into audit.line (
    id, actor_kind, actor_id, organisation_id, action, object, object_id, result, origin, request_id, trace_id
  ) values (
    (entry->>'id')::uuid, entry->>'actorKind', (entry->>'actorId')::uuid, (entry->>'organisationId')::uuid,
    entry->>'action', entry->>'object', (entry->>'objectId')::uuid, entry->>'result', entry->>'origin',
    entry->>'requestId', entry->>'traceId'
  )
$$;

-- What the worker did by itself; a chore that changed nothing has no transaction number, and leaves no line.
-- Nor does sealing: its line would wait for a seal, and so on for ever. The seal says that it was made.
create function audit.did(kind text, what text, subject uuid, trace text) returns void language sql volatile as $$
  insert into audit.line (id, actor_kind, action, object, object_id, result, trace_id)
  select gen_random_uuid(), kind, what, case kind when 'reaction' then 'event' else 'chore' end, subject, 'done',
    split_part(trace, '-', 2)
  where kind = 'reaction'
    or (pg_current_xact_id_if_assigned() is not null and what <> 'audit.seal-waiting')
$$;

alter table audit.line enable row level security;
create policy asked on audit.line for insert to kring_api
  with check (actor_kind in ('member', 'participant', 'link-holder', 'nobody'));
create policy worked on audit.line for insert to kring_reaction with check (actor_kind in ('reaction', 'chore'));
create policy auditor on audit.line for select to kring_auditor using (true);
grant insert on audit.line to kring_api, kring_reaction;
create trigger only_added before update or delete on audit.line
  for each row execute function access.refuse_change();

revoke execute on all functions in schema audit from public;
grant execute on function audit.note to kring_api;
grant execute on function audit.did to kring_reaction;
`;

/** Who changed what and who was refused (BIO2 8.15): added to by the application, read by the auditor alone. */
export class Audit20261123000022 implements MigrationInterface {
  readonly name = 'Audit20261123000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
