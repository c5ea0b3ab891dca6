create trigger only_added before update or delete on referrals.attempt_log
  for each row execute function access.refuse_change();
