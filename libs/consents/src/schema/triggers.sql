create trigger only_added before update or delete on consents.event
  for each row execute function access.refuse_change();
create trigger answered_once before update on consents.obligation
  for each row when (old.answered_at is not null) execute function access.refuse_change();
create trigger only_added before update or delete on consents.notice
  for each row execute function access.refuse_change();
create trigger only_possible after insert or update of recipient_id, purpose, basis, category on consents.consent_grant
  for each row execute function consents.refuse_impossible_grant();
create trigger only_possible after insert or update of recipient_id, purpose, required, optional on consents.question
  for each row execute function consents.refuse_impossible_question();
create trigger waits_for_seal after insert on consents.event referencing new table as added
  for each statement execute function audit.wait_for_seal('consent');
create trigger decided_once before update on consents.erasure
  for each row when (old.state <> 'asked') execute function access.refuse_change();
create trigger decided_once before update on consents.objection
  for each row when (old.state <> 'made') execute function access.refuse_change();
