import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
create function organisations.own_id() returns uuid language sql stable security definer set search_path = '' as $$
  select coalesce(
    (select o.id from organisations.organisation o where o.id = access.reader()),
    (select m.organisation_id from organisations.member m where m.id = access.reader() and m.state = 'active')
  )
$$;
create function organisations.looks_after(organisation uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from organisations.organisation o, (select organisations.own_id() as id) own
    where o.id = organisation and own.id in (o.id, o.added_by)
  )
$$;
create function organisations.held_link() returns text language sql stable as
  $$ select nullif(current_setting('kring.link', true), '') $$;
create function organisations.may_receive(organisation uuid, municipality uuid) returns boolean
language sql stable as $$
  select organisation is not distinct from municipality or exists (
    select from organisations.vouching v
    where v.organisation_id = organisation and v.ended_at is null
      and (municipality is null or v.municipality_id = municipality)
  )
$$;
create function organisations.shown_to(organisation uuid, reader_organisation uuid) returns boolean
language sql stable as $$
  select organisation = reader_organisation or organisations.may_receive(organisation, (
    select o.id from organisations.organisation o where o.id = reader_organisation and o.kind = 'municipality'
  ))
$$;
revoke execute on all functions in schema organisations from public;
grant execute on all functions in schema organisations to kring_api;
grant execute on function organisations.may_receive to kring_reaction;

alter table organisations.organisation enable row level security;
create policy directory on organisations.organisation for select to kring_api using (true);
create policy own on organisations.organisation for update to kring_api using (id = (select access.reader()));
create policy made_known on organisations.organisation for insert to kring_api
  with check (kind <> 'municipality' and added_by = (select organisations.own_id()));
create policy reaction on organisations.organisation for select to kring_reaction using (true);
grant select on organisations.municipality, organisations.organisation to kring_api, kring_reaction;
grant insert, update (answers, answer_hours) on organisations.organisation to kring_api;

alter table organisations.member enable row level security;
create policy known on organisations.member for select to kring_api using (true);
create policy own on organisations.member for update to kring_api
  using (organisation_id = (select organisations.own_id()));
create policy invited on organisations.member for insert to kring_api
  with check (state = 'invited' and organisations.looks_after(organisation_id));
create policy withdrawn on organisations.member for delete to kring_api
  using (state = 'invited' and organisations.looks_after(organisation_id));
create policy accepted on organisations.member for update to kring_api
  using (state = 'invited' and invitation_id in (
    select i.id from organisations.invitation i where i.token_hash = (select organisations.held_link())
  ))
  with check (state = 'active');
create policy reaction on organisations.member for select to kring_reaction using (true);
grant select, insert, update, delete on organisations.member to kring_api;
grant select on organisations.member to kring_reaction;

alter table organisations.invitation enable row level security;
create policy own on organisations.invitation to kring_api using (organisations.looks_after(organisation_id));
create policy held on organisations.invitation for select to kring_api
  using (token_hash = (select organisations.held_link()));
create policy accepted on organisations.invitation for update to kring_api
  using (token_hash = (select organisations.held_link()));
create policy reaction on organisations.invitation to kring_reaction using (true);
grant select, insert, update, delete on organisations.invitation to kring_api;
grant select, update (token_hash, valid_until) on organisations.invitation to kring_reaction;

alter table organisations.team enable row level security;
create policy own on organisations.team to kring_api using (organisation_id = (select organisations.own_id()));
alter table organisations.team_member enable row level security;
create policy own on organisations.team_member to kring_api
  using (team_id in (select t.id from organisations.team t));
grant select, insert, update, delete on organisations.team, organisations.team_member to kring_api;

alter table organisations.vouching enable row level security;
create policy known on organisations.vouching for select to kring_api using (true);
create policy vouched on organisations.vouching for insert to kring_api
  with check (municipality_id = (select organisations.own_id()));
create policy ended on organisations.vouching for update to kring_api
  using (municipality_id = (select organisations.own_id()));
create policy reaction on organisations.vouching for select to kring_reaction using (true);
grant select, insert, update (ended_at, ended_by) on organisations.vouching to kring_api;
grant select on organisations.vouching to kring_reaction;

grant select, insert, update, delete on organisations.mail_code to kring_api;
grant select, update (code_hash, valid_until) on organisations.mail_code to kring_reaction;
`;

/** Who reads and writes what of an organisation: one's own, what one's municipality made known, what one's link is to. */
export class OrganisationWalls20261123000017 implements MigrationInterface {
  readonly name = 'OrganisationWalls20261123000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
