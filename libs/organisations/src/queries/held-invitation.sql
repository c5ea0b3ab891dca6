select jsonb_build_object(
  'mail', i.mail,
  'name', (select m.name from organisations.member m where m.invitation_id = i.id limit 1),
  'organisation', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'place', o.place),
  'invitedBy', coalesce((
    select g.name from organisations.organisation g
    where g.id = o.added_by and not exists (
      select from organisations.member m where m.organisation_id = o.id and m.state <> 'invited'
    )
  ), o.name),
  'roles', (
    select jsonb_agg(m.role order by m.role) from organisations.member m
    where m.invitation_id = i.id and m.state = 'invited'
  ),
  'validUntil', reads.moment(i.valid_until),
  'hasAccount', exists (select from identity.account a where a.mail = i.mail),
  'hasProvider', o.kind = 'municipality' or exists (
    select from identity.provider p where p.organisation_id = o.id
  ),
  'id', i.id
)
from organisations.invitation i
join organisations.organisation o on o.id = i.organisation_id
where i.token_hash = organisations.held_link() and i.used_at is null and i.valid_until > (q->>'now')::timestamptz
