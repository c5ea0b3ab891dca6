create trigger only_added before update or delete on access.look
  for each row execute function access.refuse_change();
