select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'key', m.subject, 'name', m.name, 'role', m.role, 'organisation', o.name,
  'address', replace(q->>'address', '://', '://' || m.subject || '.')
) order by m.name), '[]'))
from organisations.member m
join organisations.organisation o on o.id = m.organisation_id
where m.active and m.issuer = q->>'issuer' and (q->>'demo')::boolean
