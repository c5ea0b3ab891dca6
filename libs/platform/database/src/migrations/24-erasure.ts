import type { MigrationInterface, QueryRunner } from 'typeorm';

const asked = `
create table consents.erasure (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  state text not null default 'asked' check (state in ('asked', 'granted', 'refused')),
  law text check (law in ('public-task', 'archive-act', 'legal-claim')),
  asked_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references organisations.organisation,
  check ((state = 'refused') = (law is not null)),
  check ((state = 'asked') = (decided_at is null) and (decided_at is null) = (decided_by is null))
);
create unique index one_open_erasure on consents.erasure (participant_id) where state = 'asked';
create index erasure_person on consents.erasure (participant_id, asked_at);
create trigger decided_once before update on consents.erasure
  for each row when (old.state <> 'asked') execute function access.refuse_change();
alter table consents.erasure enable row level security;
create policy hers on consents.erasure for select to kring_api using (participant_id = (select access.reader()));
create policy asked on consents.erasure for insert to kring_api
  with check (participant_id = (select access.reader()) and state = 'asked');

-- Whoever keeps her by law decides, and nobody else learns that she asked.
create function consents.keeps_by_law(participant uuid) returns boolean language sql stable as $$
  select exists (
    select from consents.consent_grant g
    where g.participant_id = participant and g.basis = 'public-task' and g.ended_at is null
      and access.serves(g.participant_id, g.recipient_id)
  )
$$;
revoke execute on function consents.keeps_by_law from public;
grant execute on function consents.keeps_by_law to kring_api;
create policy kept_by_law on consents.erasure for select to kring_api
  using (access.sees('participant', participant_id) and consents.keeps_by_law(participant_id));
create policy decided on consents.erasure for update to kring_api
  using (access.sees('participant', participant_id) and consents.keeps_by_law(participant_id));
grant select, insert, update (state, law, decided_at, decided_by) on consents.erasure to kring_api;

create table participants.tombstone (
  participant_id uuid primary key,
  reference text not null unique,
  erased_on date not null,
  basis text not null check (basis in ('request', 'period'))
);
create trigger only_added before update or delete on participants.tombstone
  for each row execute function access.refuse_change();
alter table participants.tombstone enable row level security;
`;

// How long each kind of organisation keeps a category after her grant of it ended, in months.
const periods = `
create schema retention;
grant usage on schema retention to kring_api, kring_reaction;
create table retention.period (
  kind text not null,
  category text not null,
  months integer not null check (months between 0 and 240),
  primary key (kind, category)
);
insert into retention.period
select distinct kind, category, case basis when 'public-task' then 60 else 12 end from consents.may_have
union all
-- What helpers report they write themselves: it is kept as long as what they were given.
select kind, 'progress', 12 from unnest('{migrant,volunteer,social}'::text[]) kind;
grant select on retention.period to kring_api;

create view retention.kept with (security_invoker = true) as
select g.participant_id, g.recipient_id, g.category, g.basis, least(g.ended_at, g.valid_until) as ended
from consents.consent_grant g
union all
select g.participant_id, g.recipient_id, 'progress', g.basis, least(g.ended_at, g.valid_until)
from consents.consent_grant g where g.purpose = 'support';

-- Until when a category of hers stays. What she asked to be erased is kept on consent no longer than that.
create view retention.due with (security_invoker = true) as
select k.participant_id, k.category, max(k.ended + make_interval(months => case
  when k.basis = 'consent' and exists (
    select from consents.erasure e where e.participant_id = k.participant_id and e.asked_at >= k.ended
  ) then 0 else p.months end)) as at
from retention.kept k
join organisations.organisation o on o.id = k.recipient_id
join retention.period p on p.kind = o.kind and p.category = k.category
group by k.participant_id, k.category;
grant select on retention.kept, retention.due to kring_api;

create function retention.holds(participant uuid, wanted text) returns boolean language sql stable as $$
  select exists (select from dossiers.section s where s.participant_id = participant and s.category = wanted)
    or exists (select from dossiers.section_history s where s.participant_id = participant and s.category = wanted)
    or wanted = 'contact' and exists (select from participants.reach r where r.participant_id = participant)
    or wanted = 'wishes' and exists (select from referrals.motivation m where m.participant_id = participant)
    or wanted = 'progress' and exists (select from outcomes.report r where r.participant_id = participant)
$$;

create function retention.over(participant uuid, moment timestamptz) returns setof text
language sql stable security definer set search_path = '' as $$
  select d.category from retention.due d
  where d.participant_id = participant and d.at <= moment and retention.holds(d.participant_id, d.category)
$$;

-- A tombstone of somebody who is there again came back with a backup.
create function retention.basis_of(participant uuid, moment timestamptz) returns text
language sql stable security definer set search_path = '' as $$
  select coalesce(
    (select t.basis from participants.tombstone t where t.participant_id = participant),
    (select 'request' from consents.erasure e where e.participant_id = participant and e.state = 'granted' limit 1),
    (select 'period' from retention.due d where d.participant_id = participant having max(d.at) <= moment)
  )
$$;

create function retention.asked_for(moment timestamptz) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select e.participant_id from consents.erasure e
  where e.state = 'granted' or exists (select from retention.over(e.participant_id, moment))
  union
  select p.id from participants.tombstone t join participants.participant p on p.id = t.participant_id
  order by 1 limit 50
$$;

create function retention.kept_too_long(moment timestamptz) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select d.participant_id from retention.due d
  group by d.participant_id
  having max(d.at) <= moment or bool_or(d.at <= moment and retention.holds(d.participant_id, d.category))
  order by 1 limit 500
$$;

revoke execute on all functions in schema retention from public;
grant execute on function retention.over, retention.asked_for, retention.kept_too_long to kring_reaction;
`;

/** What she asks to be erased, and how long each part of hers is kept: GDPR 5(1)(e) and 17. */
export class Erasure20261123000024 implements MigrationInterface {
  readonly name = 'Erasure20261123000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(asked + periods);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
