create trigger only_added before update or delete on audit.line
  for each row execute function access.refuse_change();
create trigger waits_for_seal after insert on audit.line referencing new table as added
  for each statement execute function audit.wait_for_seal('line');
create trigger only_added before update or delete on audit.seal
  for each row execute function access.refuse_change();
create trigger stays before delete on audit.leaf for each row execute function access.refuse_change();
create trigger only_loses_salt before update on audit.leaf for each row
  when (new.salt is not null or (new.seal_no, new.place, new.kind, new.row_id, new.hash)
    is distinct from (old.seal_no, old.place, old.kind, old.row_id, old.hash))
  execute function access.refuse_change();
create trigger waits_for_seal after insert on access.look referencing new table as added
  for each statement execute function audit.wait_for_seal('look');
