create or replace function activities.offer_shown(o activities.offer) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', o.id,
    'organisation', jsonb_build_object('id', g.id, 'name', g.name),
    'title', o.title,
    'titleArabic', o.title_arabic,
    'kind', o.kind,
    'place', o.place,
    'attributes', o.attributes,
    'verifiedOn', to_char(o.verified_on, 'YYYY-MM-DD'),
    'sessions', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', s.id,
        'startsAt', reads.moment(s.starts_at),
        'endsAt', reads.moment(s.ends_at),
        'capacity', s.capacity,
        'placesLeft', s.capacity - s.taken
      ) order by s.starts_at)
      from activities.session s
      where s.offer_id = o.id and s.starts_at > now()
    ), '[]')
  )
  from organisations.organisation g
  where g.id = o.organisation_id
$$;

revoke execute on function activities.offer_shown from public;
grant execute on function activities.offer_shown to kring_api;
