select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'key', a.subject, 'name', m.name, 'role', m.role, 'organisation', o.name,
  'address', replace(q->>'address', '://', '://' || a.subject || '.')
) order by m.id), '[]'))
from identity.account a
join organisations.member m on m.account_id = a.id and m.state = 'active'
join organisations.organisation o on o.id = m.organisation_id
where a.issuer = q->>'issuer' and (q->>'demo')::boolean
