create trigger only_added before update or delete on dossiers.section_history
  for each row execute function access.refuse_change();
create trigger decided_once before update on dossiers.correction
  for each row when (old.state <> 'asked') execute function access.refuse_change();
