import { saveVersion, UnitOfWork } from '@kring/platform-database';
import { newId, NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { TeamExists } from '../organisations.errors.js';
import { TeamRow } from './team.table.js';

const PUT_IN = `
  insert into organisations.team_member (team_id, member_id)
  select $1, m.id from organisations.member m where m.organisation_id = $2 and m.id = any($3)
  on conflict do nothing`;

const orExists = (error: unknown): never => {
  const cause = error instanceof QueryFailedError ? (error.driverError as { constraint?: string }) : {};
  throw cause.constraint === 'team_organisation_id_name_key' ? new TeamExists() : error;
};

@Injectable()
export class TeamRepository {
  constructor(private readonly work: UnitOfWork) {}

  async of(organisationId: string, id: string): Promise<TeamRow> {
    const found = await this.work.manager.findOneBy(TeamRow, { id, organisationId });
    if (!found) throw new NotFound();
    return found;
  }

  async add(organisationId: string, name: string): Promise<string> {
    const id = newId();
    await this.work.manager.insert(TeamRow, { id, organisationId, name, version: 1 }).catch(orExists);
    return id;
  }

  rename(team: TeamRow, version: number, name: string): Promise<number> {
    return saveVersion(this.work.manager, TeamRow, { id: team.id }, version, { name }).catch(orExists);
  }

  /** Puts these members of the team's own organisation in it. */
  async putIn(team: Pick<TeamRow, 'id' | 'organisationId'>, memberIds: readonly string[]): Promise<void> {
    await this.work.query(PUT_IN, [team.id, team.organisationId, memberIds]);
  }

  async empty(team: TeamRow): Promise<void> {
    await this.work.query('delete from organisations.team_member where team_id = $1', [team.id]);
  }
}
