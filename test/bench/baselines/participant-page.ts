import type pg from 'pg';

const PERSON =
  'select id, reference, version, created_at as since from participants.participant where id = $1';
const SECTIONS = `
  select s.category, s.content, s.version, s.written_at as "writtenAt", m.name as "writtenBy"
  from dossiers.section s join organisations.member m on m.id = s.written_by
  where s.participant_id = $1 order by s.category`;
const FLOWS = `
  select o.id, o.name, o.kind, o.place, g.purpose, g.basis, g.categories, g.until from (
    select recipient_id, purpose, basis, array_agg(category order by category) as categories, max(valid_until) as until
    from consents.consent_grant
    where participant_id = $1 and recipient_id = $2 and ended_at is null and valid_until > now()
    group by 1, 2, 3
    union all
    select known_id, purpose, 'consent', '{}', valid_until from consents.acquaintance
    where participant_id = $1 and organisation_id = $2 and valid_until > now()
  ) g join organisations.organisation o on o.id = g.recipient_id order by o.name, g.purpose`;
const ASSIGNED = `
  select m.id, m.name from participants.assignment a join organisations.member m on m.id = a.member_id
  where a.participant_id = $1 and a.organisation_id = $2 and a.until is null order by m.name`;

interface Flow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly place: string;
  readonly purpose: string;
  readonly basis: string;
  readonly categories: string[];
  readonly until: Date;
}

function arcsOf(flows: readonly Flow[]) {
  const arcs = new Map<string, { organisation: object; flows: object[] }>();
  for (const { id, name, kind, place, ...flow } of flows) {
    const arc = arcs.get(id) ?? { organisation: { id, name, kind, place }, flows: [] };
    arc.flows.push(flow);
    arcs.set(id, arc);
  }
  return [...arcs.values()];
}

/** Her page by hand: four statements at once, and the rest in JavaScript. */
export async function participantPage(pool: pg.Pool, id: string, organisation: string): Promise<object> {
  const ask = <Row extends pg.QueryResultRow>(name: string, text: string, values: string[]) =>
    pool.query<Row>({ name, text, values });
  const [person, sections, flows, assigned] = await Promise.all([
    ask<object>('person', PERSON, [id]),
    ask<object>('sections', SECTIONS, [id]),
    ask<Flow>('flows', FLOWS, [id, organisation]),
    ask<object>('assigned', ASSIGNED, [id, organisation]),
  ]);
  return {
    ...person.rows[0],
    sections: sections.rows,
    arcs: arcsOf(flows.rows),
    assigned: assigned.rows,
  };
}
