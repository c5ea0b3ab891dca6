import type { MigrationInterface, QueryRunner } from 'typeorm';

const person = `
alter table participants.participant alter column added_by drop not null;
create policy started on participants.participant for insert to kring_api
  with check (id = (select access.reader()) and added_by is null);

alter table identity.session drop constraint session_way_check;
alter table identity.session add constraint session_way_check
  check (way in ('oidc', 'passkey', 'mail-code', 'link', 'pin', 'card', 'desk', 'self-start'));
`;

// As before, also for her whom no municipality added: nothing may then be read as her municipality's own task.
const away = `
create or replace function access.kept_from(organisation uuid, members uuid[]) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select array(
    select p.id
    from access.keep_away k, unnest(access.same_as(k.participant_id)) same
    join participants.participant p on p.id = same
    where k.until is null and (
      k.organisation_id = organisation and p.added_by is distinct from organisation or k.member_id = any (members)
    )
  )
$$;
`;

// Where no municipality keeps her by law she writes herself what contacting her needs; no member wrote it then.
const written = `
alter table dossiers.section alter column written_by drop not null;
alter table dossiers.section_history alter column written_by drop not null;
create function consents.is_kept_by_law(participant uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from consents.consent_grant g
    where g.participant_id = participant and g.basis = 'public-task' and g.ended_at is null and g.valid_until > now()
  )
$$;
create function dossiers.writes_herself(participant uuid, wanted text) returns boolean language sql stable as $$
  select participant = (select access.reader()) and wanted in ('identity', 'contact', 'language')
    and not consents.is_kept_by_law(participant)
$$;
revoke execute on function consents.is_kept_by_law, dossiers.writes_herself from public;
grant execute on function consents.is_kept_by_law, dossiers.writes_herself to kring_api;
create policy written_by_her on dossiers.section for insert to kring_api
  with check (dossiers.writes_herself(participant_id, category) and written_by is null);
create policy rewritten_by_her on dossiers.section for update to kring_api
  using (dossiers.writes_herself(participant_id, category)) with check (written_by is null);
create policy written_by_her on dossiers.section_history for insert to kring_api
  with check (dossiers.writes_herself(participant_id, category) and written_by is null);
`;

// Who started by herself is kept as long as her own app opens; she goes as soon as she wants to, for nobody has to decide.
const kept = `
create view retention.own with (security_invoker = true) as
select p.id as participant_id, c.category, least(e.valid_until, (
  select min(r.asked_at) from consents.erasure r where r.participant_id = p.id
)) as at
from participants.participant p
join access.entry e on e.audience_id = p.id and e.kind = 'me' and e.subject_id = p.id
cross join unnest('{identity,contact,language}'::text[]) c(category)
where p.added_by is null;
grant select on retention.own to kring_api;

create or replace view retention.due with (security_invoker = true) as
select d.participant_id, d.category, max(d.at) as at
from (
  select k.participant_id, k.category, k.ended + make_interval(months => case
    when k.basis = 'consent' and exists (
      select from consents.erasure e where e.participant_id = k.participant_id and e.asked_at >= k.ended
    ) then 0
    when k.basis = 'consent' and o.kind = 'municipality' then least(p.months, 12) else p.months end) as at
  from retention.kept k
  join organisations.organisation o on o.id = k.recipient_id
  join retention.period p on p.kind = o.kind and p.category = k.category
  union all
  select o.participant_id, o.category, o.at from retention.own o
) d
group by d.participant_id, d.category;
`;

/** A participant who started by herself: nobody added her, nobody sees her, and she writes how she can be contacted. */
export class SelfStarts20261128000046 implements MigrationInterface {
  readonly name = 'SelfStarts20261128000046';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(person + away + written + kept);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
