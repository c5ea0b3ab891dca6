import type { MigrationInterface, QueryRunner } from 'typeorm';

// What an organisation answers for holds nothing of her: who it is about stands beside it, for her and the reactions alone.
const up = `
create table consents.obligation (
  id uuid primary key,
  organisation_id uuid not null references organisations.organisation,
  reference text not null,
  received_as text[] not null check (cardinality(received_as) > 0),
  made_at timestamptz not null,
  due_at timestamptz not null check (due_at > made_at),
  answer text check (answer in ('erased', 'kept')),
  law text check (law in ('fiscal-record', 'legal-claim', 'medical-treatment', 'archive-act', 'other')),
  law_note text check (length(law_note) <= 200),
  answered_at timestamptz,
  answered_by uuid references organisations.member,
  escalated_at timestamptz,
  unique (organisation_id, reference),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  check ((answer is not distinct from 'kept') = (law is not null)),
  check ((law is not distinct from 'other') = (law_note is not null))
);
create index obligation_due on consents.obligation (due_at) where answered_at is null and escalated_at is null;
create trigger answered_once before update on consents.obligation
  for each row when (old.answered_at is not null) execute function access.refuse_change();

create table consents.obligation_about (
  obligation_id uuid primary key references consents.obligation,
  event_id uuid not null unique references consents.event,
  participant_id uuid not null references participants.participant
);
create index obligation_about_person on consents.obligation_about (participant_id);
create index grant_expiry on consents.consent_grant (valid_until) where ended_at is null and basis = 'consent';

-- Coordinators read as the organisation, an administrator as herself.
create function consents.answers_for() returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce(
    (select o.id from organisations.organisation o where o.id = access.reader()),
    (select m.organisation_id from organisations.member m
     where m.id = access.reader() and m.state = 'active' and m.role = 'administrator')
  )
$$;
revoke execute on function consents.answers_for from public;
grant execute on function consents.answers_for to kring_api;

alter table consents.obligation_about enable row level security;
create policy hers on consents.obligation_about for select to kring_api
  using (participant_id = (select access.reader()));
create policy reaction on consents.obligation_about to kring_reaction using (true);
grant select on consents.obligation_about to kring_api;
grant select, insert on consents.obligation_about to kring_reaction;

alter table consents.obligation enable row level security;
create policy owed on consents.obligation for select to kring_api
  using (organisation_id = (select consents.answers_for()));
create policy hers on consents.obligation for select to kring_api
  using (id in (select a.obligation_id from consents.obligation_about a));
create policy answered on consents.obligation for update to kring_api
  using (organisation_id = (select consents.answers_for()));
create policy reaction on consents.obligation to kring_reaction using (true);
grant select, update (answer, law, law_note, answered_at, answered_by) on consents.obligation to kring_api;
grant select, insert, update (escalated_at) on consents.obligation to kring_reaction;

-- Changes how long what is open stays open, and closes what no consent covers. It never opens anything.
create function access.keep_until(participant uuid, organisation uuid, covered text[], ends timestamptz[])
returns void language sql security definer set search_path = '' as $$
  update access.section s set valid_until = k.ends
  from unnest(covered, ends) k(category, ends)
  where s.participant_id = participant and s.organisation_id = organisation and s.category = k.category
    and s.valid_until > now();
  delete from access.section
  where participant_id = participant and organisation_id = organisation and category <> all (covered);
  update access.entry set valid_until = (select max(e) from unnest(ends) e)
  where participant_id = participant and organisation_id = organisation and kind in ('participant', 'attempt')
    and box is distinct from 'done' and valid_until > now() and cardinality(ends) > 0;
$$;
revoke execute on function access.keep_until from public;
grant execute on function access.keep_until to kring_api, kring_reaction;
`;

export class Obligations20261123000019 implements MigrationInterface {
  readonly name = 'Obligations20261123000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
