select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'category', s.category, 'content', s.content, 'version', s.version, 'writtenBy', m.name,
  'writtenAt', to_char(s.written_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
) order by s.category), '[]'))
from dossiers.section s
join organisations.member m on m.id = s.written_by
where s.participant_id = access.reader()
