create trigger only_added before update or delete on participants.tombstone
  for each row execute function access.refuse_change();
create trigger parted_once before update on participants.joining
  for each row when (old.parted_at is not null) execute function access.refuse_change();
