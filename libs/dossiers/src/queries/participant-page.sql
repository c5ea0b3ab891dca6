with found as (
  select p.id, p.reference, p.version, e.sort_at, e.organisation_id, e.box = 'contact' as only_contact
  from access.entry e
  join participants.participant p on p.id = e.subject_id
  where e.audience_id = access.reader() and e.participant_id <> all ((select access.avoiding())::uuid[])
    and e.kind = 'participant' and e.subject_id = (q->>'id')::uuid
    and e.valid_until > now()
), shared as (
  select a.category
  from access.section a
  join found on found.id = a.participant_id
  where a.audience_id = access.reader() and a.valid_until > now()
), shown as (
  select s.category, s.content, s.version, s.written_at, s.corrected_at, m.name as written_by
  from found
  join dossiers.section s on s.participant_id = found.id
  join shared on shared.category = s.category
  left join organisations.member m on m.id = s.written_by
), flows as (
  select g.recipient_id, g.purpose, g.basis, array_agg(g.category order by g.category) as categories,
    max(g.valid_until) as until,
    -- The less sure of several: 'low' comes after 'high'.
    max(g.assurance) as assurance
  from found
  join consents.consent_grant g on g.participant_id = found.id and g.recipient_id = found.organisation_id
  where g.ended_at is null and g.valid_until > now()
  group by 1, 2, 3
  union all
  select k.known_id, k.purpose, case k.purpose when 'integration-task' then 'public-task' else 'consent' end, '{}',
    k.valid_until, null
  from found
  join consents.acquaintance k on k.participant_id = found.id and k.organisation_id = found.organisation_id
  where k.valid_until > now()
), arcs as (
  select jsonb_build_object(
    'organisation', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'place', o.place),
    'state', 'closed',
    'flows', jsonb_agg(jsonb_build_object(
      'purpose', f.purpose, 'basis', f.basis, 'categories', f.categories, 'withdrawable', f.basis = 'consent',
      'assurance', f.assurance,
      'untilDate', to_char(f.until at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')
    ) order by f.purpose)
  ) as arc, o.name
  from flows f
  join organisations.organisation o on o.id = f.recipient_id
  group by o.id
), look as (
  insert into access.look
  select * from access.look_of(
    reader || case when (select only_contact from found) then '{"purpose": "contact"}' else '{}' end::jsonb,
    'participant', array(select category from shown order by category), array(select id from found)
  )
)
select jsonb_build_object(
  'id', found.id,
  'reference', found.reference,
  'version', found.version,
  'since', reads.moment(found.sort_at),
  'sections', coalesce((
    select jsonb_agg(jsonb_build_object(
      'category', category, 'content', content, 'version', version, 'writtenBy', written_by,
      'writtenAt', reads.moment(written_at)
    ) || case when corrected_at is null then '{}' else jsonb_build_object('correctedAt', reads.moment(corrected_at)) end
    order by category) from shown
  ), '[]'),
  'arcs', coalesce((select jsonb_agg(arc order by name) from arcs), '[]'),
  'assigned', coalesce((
    select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) order by m.name)
    from participants.assignment a
    join organisations.member m on m.id = a.member_id
    where a.participant_id = found.id and a.organisation_id = found.organisation_id and a.until is null
  ), '[]'),
  'may', '[]'::jsonb
) || case when exists (
  select from consents.objection b where b.participant_id = found.id and b.state = 'made'
) then '{"objected": true}' else '{}' end::jsonb
  || case when found.only_contact then '{"onlyContact": true}' else '{}' end::jsonb
from found
