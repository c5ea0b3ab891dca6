import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEALED = [
  ['audit.line', 'line'],
  ['access.look', 'look'],
  ['consents.event', 'consent'],
] as const;

const contents = SEALED.map(
  ([table, kind]) => `
    select taken.kind, taken.row_id, audit.content(to_jsonb(row)) as content
    from taken join ${table} row on taken.kind = '${kind}' and row.id = taken.row_id`,
).join(' union all ');

const waits = SEALED.map(
  ([table, kind]) => `
create trigger waits_for_seal after insert on ${table} referencing new table as added
  for each statement execute function audit.wait_for_seal('${kind}');`,
).join('');

const up = `
create table audit.unsealed (kind text not null, row_id uuid not null, primary key (kind, row_id));
create table audit.seal (
  no bigint primary key check (no > 0),
  at timestamptz not null,
  size integer not null check (size > 0),
  root bytea not null,
  previous bytea not null,
  key text not null,
  signature bytea not null
);
-- No foreign key to the seal: its leaves are taken first, and of a seal that went they are the proof.
create table audit.leaf (
  seal_no bigint not null,
  place integer not null,
  kind text not null,
  row_id uuid not null,
  salt bytea,
  hash bytea not null,
  primary key (seal_no, place),
  unique (kind, row_id)
);
create table audit.kept_root (seal_no bigint primary key references audit.seal);

-- Rows are claimed by name, never by "newer than the last": sequences and clocks commit out of order.
create function audit.wait_for_seal() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into audit.unsealed (kind, row_id) select tg_argv[0], id from added;
  return null;
end $$;
${waits}

create function audit.content(entry jsonb) returns text language sql immutable as $$
  select coalesce(jsonb_object_agg(key, value), '{}')::text
  from jsonb_each(entry - 'id') where value <> 'null'::jsonb
$$;

-- The worker gets hashes and never the rows. Times are written as UTC, wherever the server stands.
create function audit.take_leaves(seal bigint, most integer) returns setof bytea
language sql volatile security definer set search_path = '' set timezone = 'UTC' as $$
  with next as (
    select kind, row_id from audit.unsealed limit most for update skip locked
  ), taken as (
    delete from audit.unsealed u using next where u.kind = next.kind and u.row_id = next.row_id
    returning u.kind, u.row_id
  ), found as (${contents}
  ), salted as (
    select *, uuid_send(gen_random_uuid()) as salt, (row_number() over (order by kind, row_id) - 1)::int as place
    from found
  ), added as (
    insert into audit.leaf (seal_no, place, kind, row_id, salt, hash)
    select seal, place, kind, row_id, salt, sha256(
      '\\x00'::bytea || convert_to('kring/leaf/1/' || kind || '/', 'UTF8') || uuid_send(row_id) || salt
        || convert_to(content, 'UTF8'))
    from salted
    returning place, hash
  )
  select hash from added order by place
$$;

-- Erasing takes the row and its salt, leaves its hash, and is itself a line: so every root still holds.
create function audit.erase(which text, wanted uuid) returns void language plpgsql as $$
begin
  insert into audit.line (id, actor_kind, action, object, object_id, result)
  values (gen_random_uuid(), 'operator', 'erase', which, wanted, 'done');
  update audit.leaf set salt = null where kind = which and row_id = wanted;
  perform set_config('kring.erasing', wanted::text, true);
  case which
    when 'line' then delete from audit.line where id = wanted;
    when 'look' then delete from access.look where id = wanted;
    when 'consent' then delete from consents.event where id = wanted;
  end case;
  perform set_config('kring.erasing', '', true);
end $$;

create trigger only_added before update or delete on audit.seal
  for each row execute function access.refuse_change();
create trigger stays before delete on audit.leaf for each row execute function access.refuse_change();
create trigger only_loses_salt before update on audit.leaf for each row
  when (new.salt is not null or (new.seal_no, new.place, new.kind, new.row_id, new.hash)
    is distinct from (old.seal_no, old.place, old.kind, old.row_id, old.hash))
  execute function access.refuse_change();

alter table audit.unsealed enable row level security;
alter table audit.leaf enable row level security;
create policy auditor on audit.unsealed for select to kring_auditor using (true);
create policy auditor on audit.leaf for select to kring_auditor using (true);
create policy auditor on access.look for select to kring_auditor using (true);
create policy auditor on consents.event for select to kring_auditor using (true);
create policy auditor on participants.participant for select to kring_auditor using (true);
create policy auditor on referrals.attempt for select to kring_auditor using (true);
create policy auditor on referrals.referral for select to kring_auditor using (true);
grant select on audit.line, audit.unsealed, audit.seal, audit.leaf, access.look, consents.event to kring_auditor;
grant select (id) on participants.participant to kring_auditor;
grant select (id, kind) on organisations.organisation to kring_auditor;
grant select (id, participant_id) on referrals.attempt, referrals.referral to kring_auditor;
grant select, insert on audit.seal, audit.kept_root to kring_reaction;

revoke execute on function audit.wait_for_seal, audit.content, audit.take_leaves, audit.erase from public;
grant execute on function audit.take_leaves to kring_reaction;
`;

/** Lines, looks and consent events under signed roots: what is changed behind one can be seen. */
export class Seals20261123000023 implements MigrationInterface {
  readonly name = 'Seals20261123000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
