grant usage on schema referrals to kring_api, kring_reaction, kring_auditor;

alter table referrals.referral enable row level security;
create policy seen on referrals.referral for select to kring_api
  using (participant_id = (select access.reader()) or exists (
      select from access.entry e
      where e.audience_id = (select access.reader()) and e.kind = 'referral' and e.subject_id = referral.id
        and e.valid_until > now() offset 0
    ));
create policy sent on referrals.referral for insert to kring_api
  with check (access.sees('referral', id) and access.works_with(participant_id));
create policy reaction on referrals.referral for select to kring_reaction using (true);
create policy auditor on referrals.referral for select to kring_auditor using (true);
create policy joined on referrals.referral for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select, insert on referrals.referral to kring_api;
grant select on referrals.referral to kring_reaction;
grant select (id, participant_id) on referrals.referral to kring_auditor;

alter table referrals.motivation enable row level security;
create policy seen on referrals.motivation for select to kring_api
  using (access.reads(participant_id, 'wishes') or participant_id = (select access.reader()));
create policy written on referrals.motivation for insert to kring_api with check (access.sees('referral', referral_id));
create policy joined on referrals.motivation for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
grant select, insert on referrals.motivation to kring_api;

alter table referrals.attempt enable row level security;
create policy seen on referrals.attempt for select to kring_api
  using (participant_id = (select access.reader()) or exists (
      select from access.entry e
      where e.audience_id = (select access.reader()) and e.kind = 'attempt' and e.subject_id = attempt.id
        and e.valid_until > now() offset 0
    ));
create policy drafted on referrals.attempt for insert to kring_api with check (access.sees('referral', referral_id));
create policy decided on referrals.attempt for update to kring_api using (access.sees('attempt', id));
create policy reaction on referrals.attempt to kring_reaction using (true);
create policy auditor on referrals.attempt for select to kring_auditor using (true);
create policy joined on referrals.attempt for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
create policy begun_by_her on referrals.attempt for update to kring_api
  using (participant_id = (select access.reader()) and state = 'handover_planned')
  with check (participant_id = (select access.reader()) and state = 'active');
grant select, insert, update on referrals.attempt to kring_api;
grant select, update on referrals.attempt to kring_reaction;
grant select (id, participant_id) on referrals.attempt to kring_auditor;

alter table referrals.attempt_log enable row level security;
create policy seen on referrals.attempt_log for select to kring_api
  using (access.sees('attempt', attempt_id) or participant_id = (select access.reader()));
create policy added on referrals.attempt_log for insert to kring_api with check (access.sees('attempt', attempt_id));
create policy reaction on referrals.attempt_log to kring_reaction using (true);
create policy joined on referrals.attempt_log for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
create policy begun_by_her on referrals.attempt_log for insert to kring_api with check (
  participant_id = (select access.reader()) and event = 'begin' and actor_kind = 'participant' and exists (
    select from referrals.attempt a where a.id = attempt_id and a.participant_id = (select access.reader())
  )
);
grant select, insert on referrals.attempt_log to kring_api, kring_reaction;

alter table referrals.standing enable row level security;
create policy seen on referrals.standing for select to kring_api
  using (exists (
      select from access.entry e
      where e.audience_id = (select access.reader()) and e.kind = 'referral' and e.subject_id = standing.referral_id
        and e.valid_until > now() offset 0
    ));
create policy started on referrals.standing for insert to kring_api with check (access.sees('referral', referral_id));
create policy reaction on referrals.standing to kring_reaction using (true);
create policy taken_back on referrals.standing for update to kring_api using (access.sees('referral', referral_id));
grant select, insert on referrals.standing to kring_api;
grant select, update on referrals.standing to kring_reaction;
grant update (state, closes_at, ended_at, void_reason) on referrals.standing to kring_api;

alter table referrals.progress_sign enable row level security;
create policy seen on referrals.progress_sign for select to kring_api
  using (access.sees('referral', referral_id) and access.reads(participant_id, 'progress'));
create policy reaction on referrals.progress_sign to kring_reaction using (true);
grant select on referrals.progress_sign to kring_api;
grant select, insert on referrals.progress_sign to kring_reaction;

alter table referrals.handover enable row level security;
create policy seen on referrals.handover for select to kring_api using (
  access.sees('attempt', attempt_id) or participant_id = any ((select access.hers())::uuid[])
  or (access.sees('referral', referral_id) and access.reads(participant_id, 'progress'))
);
create policy planned on referrals.handover for insert to kring_api
  with check (access.sees('attempt', attempt_id) and access.sees('participant', participant_id));
create policy moved on referrals.handover for update to kring_api using (access.sees('attempt', attempt_id));
create policy met on referrals.handover for update to kring_api using (participant_id = (select access.reader()));
create policy reaction on referrals.handover for select to kring_reaction using (true);
grant select, insert, update (meets_at, place, sender_contact_id, recipient_contact_id, met_at) on referrals.handover to kring_api;
grant select on referrals.handover to kring_reaction;

alter table referrals.ending enable row level security;
create policy seen on referrals.ending for select to kring_api
  using (access.sees('attempt', attempt_id) or participant_id = any ((select access.hers())::uuid[]));
create policy written on referrals.ending for insert to kring_api with check (access.sees('attempt', attempt_id));
create policy reaction on referrals.ending for select to kring_reaction using (true);
grant select, insert on referrals.ending to kring_api;
grant select on referrals.ending to kring_reaction;

alter table referrals.answer_clock enable row level security;
create policy hers on referrals.answer_clock for select to kring_api
  using (participant_id = any ((select access.hers())::uuid[]));
create policy reaction on referrals.answer_clock to kring_reaction using (true);
grant select on referrals.answer_clock to kring_api;
grant select, insert, update on referrals.answer_clock to kring_reaction;

alter table referrals.keeper enable row level security;
create policy seen on referrals.keeper to kring_api using (access.sees('attempt', attempt_id)) with check (
  access.sees('attempt', attempt_id)
  and (member_id is null or exists (
    select from organisations.member m
    where m.id = member_id and m.organisation_id = (select organisations.own_id())
  ))
  and (team_id is null or team_id in (select t.id from organisations.team t))
);
create policy reaction on referrals.keeper for select to kring_reaction using (true);
grant select, insert, update, delete on referrals.keeper to kring_api;
grant select on referrals.keeper to kring_reaction;

alter table referrals.answer_link enable row level security;
create policy held on referrals.answer_link to kring_api
  using (token_hash = (select organisations.held_link()));
create policy reaction on referrals.answer_link to kring_reaction using (true);
grant select, update (codes_asked, code_hash, code_until, tries, ticket_hash, ticket_until, used_at) on referrals.answer_link to kring_api;
grant select, insert, update (mail, token_hash, valid_until, code_hash, code_until) on referrals.answer_link to kring_reaction;

alter table referrals.clarification enable row level security;
create policy seen on referrals.clarification for select to kring_api
  using (access.sees('attempt', attempt_id) or participant_id = any ((select access.hers())::uuid[]));
create policy asked on referrals.clarification for insert to kring_api with check (access.sees('attempt', attempt_id));
create policy reaction on referrals.clarification to kring_reaction using (true);
grant select, insert on referrals.clarification to kring_api;
grant select, update (answered_at) on referrals.clarification to kring_reaction;

alter table referrals.told_clarification enable row level security;
create policy seen on referrals.told_clarification for select to kring_api
  using (access.sees('referral', referral_id) or participant_id = any ((select access.hers())::uuid[]));
create policy answered on referrals.told_clarification for update to kring_api using (access.sees('referral', referral_id));
create policy reaction on referrals.told_clarification to kring_reaction using (true);
grant select, update (answer, answered_at) on referrals.told_clarification to kring_api;
grant select, insert on referrals.told_clarification to kring_reaction;
