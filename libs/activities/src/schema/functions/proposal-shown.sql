create or replace function activities.proposal_shown(p activities.proposal) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', p.id,
    'state', p.state,
    'offer', activities.offer_shown(o),
    'enrolment', (
      select jsonb_build_object(
        'sessionId', s.id,
        'startsAt', reads.moment(s.starts_at),
        'state', e.state
      )
      from activities.enrolment e
      join activities.session s on s.id = e.session_id
      where e.proposal_id = p.id and e.state <> 'cancelled'
    )
  )
  from activities.offer o
  where o.id = p.offer_id
$$;

revoke execute on function activities.proposal_shown from public;
grant execute on function activities.proposal_shown to kring_api;
