import type { MigrationInterface, QueryRunner } from 'typeorm';

// A note reaches the writer's organisation, or also whoever has its category of her; she reads each.
const notes = `
create table outcomes.note (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  organisation_id uuid not null references organisations.organisation,
  written_by uuid not null references organisations.member,
  category text not null check (category in ('identity','contact','language','care','path','work','wishes','progress')),
  reach text not null check (reach in ('internal', 'shared')),
  text text not null check (length(text) between 1 and 2000),
  written_at timestamptz not null
);
create index note_person on outcomes.note (participant_id, written_at);
alter table outcomes.note enable row level security;
create policy hers on outcomes.note for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
create policy seen on outcomes.note for select to kring_api using (
  access.sees('participant', participant_id) and (
    access.serves(participant_id, organisation_id) or reach = 'shared' and access.reads(participant_id, category)
  )
);
create policy written on outcomes.note for insert to kring_api with check (
  access.sees('participant', participant_id) and access.serves(participant_id, organisation_id)
  and (reach = 'internal' or access.reads(participant_id, category))
);
grant select, insert on outcomes.note to kring_api;

create table outcomes.attachment (
  id uuid primary key,
  note_id uuid not null references outcomes.note,
  participant_id uuid not null references participants.participant,
  category text not null,
  place integer not null check (place between 1 and 5),
  name text not null check (length(name) between 1 and 120),
  content_type text not null check (content_type in ('application/pdf', 'image/png', 'image/jpeg',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
  size integer not null check (size between 1 and 5242880 and size = octet_length(content)),
  sha256 bytea not null check (sha256 = pg_catalog.sha256(content)),
  content bytea not null,
  unique (note_id, place)
);
-- What it is, is compressed already.
alter table outcomes.attachment alter column content set storage external;
create index attachment_person on outcomes.attachment (participant_id);
alter table outcomes.attachment enable row level security;
create policy seen on outcomes.attachment for select to kring_api
  using (exists (select from outcomes.note n where n.id = note_id));
create policy added on outcomes.attachment for insert to kring_api with check (exists (
  select from outcomes.note n
  where n.id = note_id and n.participant_id = attachment.participant_id and n.category = attachment.category
    and access.serves(n.participant_id, n.organisation_id)
    and (n.reach = 'internal' or access.reads(n.participant_id, n.category))
));
grant select, insert on outcomes.attachment to kring_api;
`;

// A note goes with her, and with its category: its writer keeps it no longer than what that organisation had of her.
const kept = `
insert into retention.hers values ('outcomes.attachment', 95), ('outcomes.note', 97);
insert into retention.forgotten values ('outcomes.attachment', 145, null), ('outcomes.note', 147, null);

create or replace view retention.kept with (security_invoker = true) as
select g.participant_id, g.recipient_id, g.category, g.basis, least(g.ended_at, g.valid_until) as ended
from consents.consent_grant g
union all
select g.participant_id, g.recipient_id, 'progress', g.basis, least(g.ended_at, g.valid_until)
from consents.consent_grant g where g.purpose = 'support'
union all
select n.participant_id, n.organisation_id, n.category, g.basis, least(g.ended_at, g.valid_until)
from outcomes.note n
join consents.consent_grant g on g.participant_id = n.participant_id and g.recipient_id = n.organisation_id;

create or replace function retention.holds(participant uuid, wanted text) returns boolean language sql stable as $$
  select exists (select from dossiers.section s where s.participant_id = participant and s.category = wanted)
    or exists (select from dossiers.section_history s where s.participant_id = participant and s.category = wanted)
    or exists (select from outcomes.note n where n.participant_id = participant and n.category = wanted)
    or wanted = 'contact' and exists (select from participants.reach r where r.participant_id = participant)
    or wanted = 'wishes' and exists (select from referrals.motivation m where m.participant_id = participant)
    or wanted = 'progress' and exists (select from outcomes.report r where r.participant_id = participant)
$$;
`;

/** Notes about her and what is attached to them, behind the same walls as her sections. */
export class Notes20261128000035 implements MigrationInterface {
  readonly name = 'Notes20261128000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(notes + kept);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
