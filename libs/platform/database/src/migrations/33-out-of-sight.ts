import type { MigrationInterface, QueryRunner } from 'typeorm';

// Whoever reads the list need not see the partner, so one day is all that comes out: until when somebody at her home had a
// path. Not who, not which path, and not why it ended.
const up = `
create function dossiers.path_until(participant uuid) returns date language sql stable as $$
  select coalesce((s.content->>'endedOn')::date, case when s.content->>'route' <> 'none' then 'infinity'::date else (
    select max(least((h.content->>'endedOn')::date, h.replaced_on))
    from (
      select content,
        (lead(written_at) over (order by version) at time zone 'Europe/Amsterdam')::date as replaced_on
      from dossiers.section_history where participant_id = participant and category = 'path'
    ) h
    where h.content->>'route' <> 'none'
  ) end)
  from dossiers.section s where s.participant_id = participant and s.category = 'path'
$$;

create function dossiers.path_at_home_until(participant uuid) returns date
language sql stable security definer set search_path = '' as $$
  select max(dossiers.path_until(partner.id))
  from participants.household h
  cross join lateral (select case participant when h.one_id then h.other_id else h.one_id end as id) partner
  where participant in (h.one_id, h.other_id) and h.municipality_id = (select organisations.own_id())
    and access.sees('participant', participant)
    and not access.is_safe(h.one_id) and not access.is_safe(h.other_id)
    and partner.id <> all ((select access.avoiding())::uuid[])
    and exists (
      select from access.section s
      where s.audience_id = h.municipality_id and s.participant_id = partner.id and s.category = 'path'
        and s.valid_until > now()
    )
$$;
revoke execute on function dossiers.path_until, dossiers.path_at_home_until from public;
grant execute on function dossiers.path_at_home_until to kring_api;
`;

/** Whether somebody at her home has or had a path, for the list of who dropped out of sight. */
export class OutOfSight20261128000033 implements MigrationInterface {
  readonly name = 'OutOfSight20261128000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
