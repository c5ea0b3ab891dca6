import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create schema consents;
grant usage on schema consents to kring_api, kring_reaction;

create table consents.question (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  recipient_id uuid not null references organisations.organisation,
  purpose text not null,
  required text[] not null check (cardinality(required) > 0),
  optional text[] not null,
  topic text not null,
  subject_id uuid not null,
  until timestamptz not null,
  asked_by uuid not null references organisations.organisation,
  asked_at timestamptz not null default now(),
  answered_at timestamptz
);
create index question_waiting on consents.question (participant_id) where answered_at is null;

create table consents.event (
  id uuid primary key,
  question_id uuid references consents.question,
  participant_id uuid not null references participants.participant,
  recipient_id uuid not null references organisations.organisation,
  purpose text not null,
  state text not null check (state in (
    'ConsentRequested', 'ConsentGiven', 'RenewedConsentGiven', 'ConsentRefused', 'RequestDeferred', 'ConsentWithdrawn',
    'ConsentRevoked', 'ConsentExpired'
  )),
  categories text[] not null,
  entity text not null check (entity in ('participant', 'member', 'system')),
  notice_hash text,
  notice_version text,
  language text,
  assurance text check (assurance in ('high', 'low')),
  at timestamptz not null default now()
);
create index event_person on consents.event (participant_id, at);
create index event_question on consents.event (question_id);
create trigger only_added before update or delete on consents.event
  for each row execute function access.refuse_change();

create table consents.consent_grant (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  recipient_id uuid not null references organisations.organisation,
  purpose text not null,
  category text not null,
  basis text not null check (basis in ('public-task', 'consent')),
  capacity text not null check (capacity in ('controller', 'processor')),
  event_id uuid references consents.event,
  assurance text check (assurance in ('high', 'low')),
  valid_from timestamptz not null default now(),
  valid_until timestamptz not null,
  ended_at timestamptz,
  check (basis = 'public-task' or (event_id is not null and assurance is not null)),
  check (basis = 'public-task' or valid_until <= valid_from + interval '366 days')
);
create index grant_event on consents.consent_grant (event_id);
create index grant_flow on consents.consent_grant (participant_id, recipient_id) where ended_at is null;

alter table consents.question enable row level security;
create policy hers on consents.question for select to kring_api using (participant_id = (select access.reader()));
create policy answered on consents.question for update to kring_api using (participant_id = (select access.reader()));
create policy asked on consents.question for insert to kring_api
  with check (access.sees('participant', participant_id));
create policy reaction on consents.question for select to kring_reaction using (true);
grant select, insert, update on consents.question to kring_api;
grant select on consents.question to kring_reaction;

alter table consents.event enable row level security;
create policy hers on consents.event for select to kring_api using (participant_id = (select access.reader()));
create policy added on consents.event for insert to kring_api with check (
  (entity = 'participant' and participant_id = (select access.reader()))
  or (entity = 'member' and state = 'ConsentRequested' and access.sees('participant', participant_id))
);
create policy reaction on consents.event for select to kring_reaction using (true);
create policy revoked on consents.event for insert to kring_reaction
  with check (entity = 'system' and state in ('ConsentRevoked', 'ConsentExpired'));
grant select, insert on consents.event to kring_api;
grant select, insert on consents.event to kring_reaction;

alter table consents.consent_grant enable row level security;
create policy seen on consents.consent_grant for select to kring_api using (
  participant_id = (select access.reader()) or access.serves(participant_id, recipient_id)
);
create policy given on consents.consent_grant for insert to kring_api with check (
  participant_id = (select access.reader()) or (basis = 'public-task' and access.serves(participant_id, recipient_id))
);
create policy ended on consents.consent_grant for update to kring_api using (participant_id = (select access.reader()));
create policy reaction on consents.consent_grant to kring_reaction using (true);
grant select, insert, update on consents.consent_grant to kring_api;
grant select, update (ended_at) on consents.consent_grant to kring_reaction;

create table consents.acquaintance (
  participant_id uuid not null references participants.participant,
  organisation_id uuid not null references organisations.organisation,
  known_id uuid not null references organisations.organisation,
  purpose text not null,
  valid_until timestamptz not null,
  primary key (participant_id, organisation_id, known_id)
);
alter table consents.acquaintance enable row level security;
create policy seen on consents.acquaintance for select to kring_api
  using (access.serves(participant_id, organisation_id));
create policy made on consents.acquaintance for insert to kring_api
  with check (access.sees('participant', participant_id));
grant select, insert on consents.acquaintance to kring_api;
`;

export class Consents20261123000010 implements MigrationInterface {
  readonly name = 'Consents20261123000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
