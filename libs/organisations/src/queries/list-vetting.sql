with own as (
  select (reader->>'organisationId')::uuid as id
)
select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_build_object(
  'id', o.id,
  'name', o.name,
  'kind', o.kind,
  'place', o.place,
  'about', o.about,
  'contact', (
    select jsonb_build_object('name', m.name, 'mail', i.mail)
    from organisations.invitation i join organisations.member m on m.invitation_id = i.id
    where o.added_by = own.id and i.organisation_id = o.id
    order by i.at, m.role limit 1
  ),
  'joined', exists (
    select from organisations.member m where m.organisation_id = o.id and m.state <> 'invited'
  ),
  'vouching', (
    select jsonb_build_object(
      'id', v.id,
      'capacity', v.capacity,
      'contactCheckedOn', v.contact_checked_on,
      'agreementSignedOn', v.agreement_signed_on,
      'vouchedBy', by.name,
      'at', reads.moment(v.at)
    )
    from organisations.vouching v join organisations.member by on by.id = v.vouched_by
    where v.organisation_id = o.id and v.municipality_id = own.id and v.ended_at is null
  ),
  'endedAt', (
    select reads.moment(max(v.ended_at)) from organisations.vouching v
    where v.organisation_id = o.id and v.municipality_id = own.id
    having bool_and(v.ended_at is not null)
  ),
  'vouchedElsewhere', coalesce((
    select jsonb_agg(g.name order by g.name)
    from organisations.vouching v join organisations.organisation g on g.id = v.municipality_id
    where v.organisation_id = o.id and v.municipality_id <> own.id and v.ended_at is null
  ), '[]')
) order by o.name), '[]'))
from organisations.organisation o, own
where o.kind <> 'municipality'
