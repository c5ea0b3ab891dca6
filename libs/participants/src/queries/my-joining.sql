select jsonb_build_object('joined', (
  select jsonb_build_object('reference', p.reference, 'since', reads.moment(j.joined_at))
  from participants.joining j
  join participants.participant p on p.id in (j.one_id, j.other_id) and p.id <> access.reader()
  where access.reader() in (j.one_id, j.other_id) and j.parted_at is null
))
