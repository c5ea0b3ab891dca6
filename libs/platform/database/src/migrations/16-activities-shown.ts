import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create function activities.offer_shown(o activities.offer) returns jsonb language sql stable as $$
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

create function activities.proposal_shown(p activities.proposal) returns jsonb language sql stable as $$
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

revoke execute on all functions in schema activities from public;
grant execute on all functions in schema activities to kring_api;
`;

/** The one shape in which offers and proposals are shown, for the reads that share it. */
export class ActivitiesShown20261123000016 implements MigrationInterface {
  readonly name = 'ActivitiesShown20261123000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
