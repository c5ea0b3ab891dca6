select jsonb_build_object('mayWrite', not consents.is_kept_by_law(access.reader()), 'items', coalesce(jsonb_agg(jsonb_build_object(
  'category', s.category, 'content', s.content, 'version', s.version, 'writtenBy', m.name,
  'writtenAt', reads.moment(s.written_at)
) || case when s.corrected_at is null then '{}' else jsonb_build_object('correctedAt', reads.moment(s.corrected_at)) end
order by s.category), '[]'))
from dossiers.section s
left join organisations.member m on m.id = s.written_by
where s.participant_id = access.reader()
