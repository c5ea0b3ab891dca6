import type { MigrationInterface, QueryRunner } from 'typeorm';

// A notice is kept word for word, once, and proves itself: its hash is the hash of its text.
const notices = `
create table consents.notice (
  hash text primary key
    check (hash = translate(rtrim(encode(sha256(convert_to(text, 'UTF8')), 'base64'), '='), '+/', '-_')),
  version text not null check (version = text::jsonb->>0),
  language text not null check (language = text::jsonb->>1),
  text text not null,
  unique (hash, version, language)
);
create trigger only_added before update or delete on consents.notice
  for each row execute function access.refuse_change();

alter table consents.event
  add column way text check (way in ('own-phone', 'card', 'desk', 'interpreter', 'paper')),
  add column recorded_by uuid references organisations.organisation,
  add column private_talk_offered boolean,
  add foreign key (notice_hash, notice_version, language) references consents.notice (hash, version, language),
  add check (purpose <> 'integration-task'),
  add check (way is null or way in ('own-phone', 'card') or recorded_by is not null),
  add check (
    state not in ('ConsentGiven', 'RenewedConsentGiven', 'ConsentRefused', 'RequestDeferred')
    or (
      entity = 'participant' and way is not null and private_talk_offered is not null and assurance is not null
      and notice_hash is not null and notice_version is not null and language is not null
    )
  );
create index event_notice on consents.event (notice_hash);

-- A question with all that followed. What ends a consent belongs to no question: it is found by the grants that it ended.
create function consents.events_of(asked consents.question) returns setof consents.event language sql stable as $$
  select e.* from consents.event e
  where e.question_id = asked.id or (
    e.participant_id = asked.participant_id and e.recipient_id = asked.recipient_id and e.purpose = asked.purpose
    and e.state <> 'ConsentRequested' and e.at in (
      select g.ended_at from consents.consent_grant g
      join consents.event given on given.id = g.event_id
      where given.question_id = asked.id
    )
  )
$$;
-- The state that it is in, or expired where her yes stands and nothing flows under it any more.
create function consents.state_of(asked consents.question) returns text language sql stable as $$
  select case
    when latest.state in ('ConsentGiven', 'RenewedConsentGiven') and not exists (
      select from consents.consent_grant g join consents.event given on given.id = g.event_id
      where given.question_id = asked.id and g.ended_at is null and g.valid_until > now()
    ) then 'ConsentExpired' else latest.state
  end
  from (select e.state from consents.events_of(asked) e order by e.at desc, e.id desc limit 1) latest
$$;
revoke execute on function consents.events_of, consents.state_of from public;
grant execute on function consents.events_of, consents.state_of to kring_api;

alter table consents.notice enable row level security;
create policy read_by_her on consents.notice for select to kring_api using (exists (
  select from consents.event e where e.notice_hash = notice.hash and e.participant_id = (select access.reader())
));
create policy kept on consents.notice for insert to kring_api
  with check (exists (select from participants.participant p where p.id = (select access.reader())));
grant select, insert on consents.notice to kring_api;
`;

// What an organisation may ever have, by its kind: the rows of MAY_HAVE in the domain, which a test holds against them.
const possible = `
create table consents.may_have (
  kind text not null,
  purpose text not null,
  basis text not null,
  category text not null,
  primary key (kind, purpose, basis, category)
);
insert into consents.may_have
select 'municipality', 'integration-task', 'public-task', category
from unnest('{identity,contact,language,care,path,work,wishes}'::text[]) category
union all
select 'municipality', 'follow-up', 'consent', 'progress'
union all
select kind, 'support', 'consent', category
from unnest('{migrant,volunteer,social}'::text[]) kind,
  unnest('{identity,contact,language,care,work,wishes}'::text[]) category;

create function consents.refuse_impossible(recipient uuid, wanted text, ground text, categories text[])
returns void language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from unnest(categories) asked, organisations.organisation o
    where o.id = recipient and not exists (
      select from consents.may_have h
      where h.kind = o.kind and h.purpose = wanted and h.basis = ground and h.category = asked
    )
  ) then
    raise exception 'this organisation may never have this, for this purpose, on this basis' using errcode = '23514';
  end if;
end $$;
create function consents.refuse_impossible_grant() returns trigger language plpgsql as $$
begin
  perform consents.refuse_impossible(new.recipient_id, new.purpose, new.basis, array[new.category]);
  return null;
end $$;
create function consents.refuse_impossible_question() returns trigger language plpgsql as $$
begin
  perform consents.refuse_impossible(new.recipient_id, new.purpose, 'consent', new.required || new.optional);
  return null;
end $$;
revoke execute on function consents.refuse_impossible, consents.refuse_impossible_grant,
  consents.refuse_impossible_question from public;
grant execute on function consents.refuse_impossible to kring_api, kring_reaction;
create trigger only_possible after insert or update of recipient_id, purpose, basis, category on consents.consent_grant
  for each row execute function consents.refuse_impossible_grant();
create trigger only_possible after insert or update of recipient_id, purpose, required, optional on consents.question
  for each row execute function consents.refuse_impossible_question();
`;

/** The words that she read, who recorded her answer and how, and what can't be asked or given whatever anyone says. */
export class Notices20261123000020 implements MigrationInterface {
  readonly name = 'Notices20261123000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(notices + possible);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
