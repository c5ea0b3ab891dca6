create trigger is_kept after insert on outcomes.note for each row execute function outcomes.note_writer();
