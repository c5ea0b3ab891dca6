import type { MigrationInterface, QueryRunner } from 'typeorm';

// A question that somebody puts to herself is asked by nobody; one that asks to be contacted has no topic.
const asked = `
alter table consents.question alter column asked_by drop not null, alter column topic drop not null;
alter table consents.question add check (purpose = 'contact' or (asked_by is not null and topic is not null));
create index question_contact on consents.question (participant_id, recipient_id) where purpose = 'contact';
create policy asked_herself on consents.question for insert to kring_api
  with check (participant_id = (select access.reader()) and asked_by is null and purpose = 'contact');
insert into consents.may_have
select 'municipality', 'contact', 'consent', category from unnest('{identity,contact,language,wishes}'::text[]) category;

-- Nobody vouches for a municipality: what she is asked for it reaches it.
create function consents.may_reach(asked consents.question) returns boolean language sql stable as
  $$ select asked.purpose = 'contact' or organisations.may_receive(asked.recipient_id, asked.asked_by) $$;

-- Whom an organisation asked to contact her, and when: never what she answered, nor that she did.
create function consents.asked_contact(participant uuid) returns table (municipality_id uuid, asked_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select w.recipient_id, w.asked_at from consents.question w
  where w.participant_id = participant and w.purpose = 'contact' and w.asked_by = (select organisations.own_id())
    and access.sees('participant', participant) and participant <> all ((select access.avoiding())::uuid[])
$$;
-- What comes to a municipality comes to its coordinators: where it has none, nobody would see that she waits.
create function organisations.takes_contact(organisation uuid) returns boolean language sql stable as $$
  select exists (
    select from organisations.organisation o join organisations.member m on m.organisation_id = o.id
    where o.id = organisation and o.kind = 'municipality' and m.role = 'coordinator' and m.state = 'active'
  )
$$;
revoke execute on function consents.may_reach, consents.asked_contact, organisations.takes_contact from public;
grant execute on function consents.may_reach, consents.asked_contact, organisations.takes_contact to kring_api;
`;

// Of whom she let contact her it sees her page, and works with her no further: such an entry lies in the box 'contact'.
const seen = `
alter table access.entry drop constraint entry_kind_check, add constraint entry_kind_check
  check (kind in ('me', 'participant', 'referral', 'attempt', 'contact-request'));
create function access.works_with(participant uuid) returns boolean language sql stable as $$
  select exists (
    select from access.entry
    where audience_id = (select access.reader()) and kind = 'participant' and subject_id = participant
      and valid_until > now() and box is distinct from 'contact'
  )
$$;
revoke execute on function access.works_with from public;
grant execute on function access.works_with to kring_api;
alter policy invited on participants.invitation with check (access.works_with(participant_id));
alter policy sent on referrals.referral
  with check (access.sees('referral', id) and access.works_with(participant_id));
alter policy written on dossiers.section
  with check (access.reads(participant_id, category) and access.works_with(participant_id));
alter policy rewritten on dossiers.section
  using (access.reads(participant_id, category) and access.works_with(participant_id));
alter policy written on dossiers.section_history
  with check (access.reads(participant_id, category) and access.works_with(participant_id));
alter policy seen on outcomes.note using (
  access.works_with(participant_id) and (
    access.serves(participant_id, organisation_id) or reach = 'shared' and access.reads(participant_id, category)
  )
);
alter policy written on outcomes.note with check (
  access.works_with(participant_id) and access.serves(participant_id, organisation_id)
  and (reach = 'internal' or access.reads(participant_id, category))
);

create or replace function access.copy_for_member(participant uuid, organisation uuid, member uuid)
returns void language sql security definer set search_path = '' as $$
  insert into access.entry (audience_id, kind, subject_id, organisation_id, participant_id, box, sort_at, valid_until)
  select member, kind, subject_id, organisation_id, participant_id, box, sort_at, valid_until
  from access.entry
  where audience_id = organisation and participant_id = participant
    and kind in ('participant', 'attempt', 'contact-request') and not access.keeps_away(participant, organisation, member)
  on conflict (audience_id, kind, subject_id) do update set valid_until = excluded.valid_until;
  insert into access.section (audience_id, organisation_id, participant_id, category, valid_until)
  select member, organisation_id, participant_id, category, valid_until
  from access.section
  where audience_id = organisation and participant_id = participant
    and not access.keeps_away(participant, organisation, member)
  on conflict (audience_id, participant_id, category) do update set valid_until = excluded.valid_until
$$;
`;

// What a municipality had on her consent it keeps as long as helpers do, and not as long as what it keeps by law.
const kept = `
create or replace view retention.due with (security_invoker = true) as
select k.participant_id, k.category, max(k.ended + make_interval(months => case
  when k.basis = 'consent' and exists (
    select from consents.erasure e where e.participant_id = k.participant_id and e.asked_at >= k.ended
  ) then 0
  when k.basis = 'consent' and o.kind = 'municipality' then least(p.months, 12) else p.months end)) as at
from retention.kept k
join organisations.organisation o on o.id = k.recipient_id
join retention.period p on p.kind = o.kind and p.category = k.category
group by k.participant_id, k.category;
`;

/** She is asked whether a municipality may contact her: by an organisation, or by herself. */
export class ContactRequests20261128000045 implements MigrationInterface {
  readonly name = 'ContactRequests20261128000045';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(asked + seen + kept);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
