import type { Role } from '@kring/contracts';
import { Injectable } from '@nestjs/common';
import { MemberRepository } from './data/member.repository.js';
import type { MemberRow } from './data/member.table.js';
import { TeamRepository } from './data/team.repository.js';

/** Who works for an organisation, as the other scopes may know. Part of their units of work. */
@Injectable()
export class Colleagues {
  constructor(
    private readonly members: MemberRepository,
    private readonly teams: TeamRepository,
  ) {}

  /** Whoever works for this organisation now; anyone else reads as absent. */
  get(organisationId: string, id: string): Promise<Pick<MemberRow, 'id' | 'role'>> {
    return this.members.colleague(organisationId, id);
  }

  /** A team of another organisation reads as absent. */
  async mustHaveTeam(organisationId: string, teamId: string): Promise<void> {
    await this.teams.of(organisationId, teamId);
  }

  /** Where this colleague is mailed, while working there and with an address. */
  mailOf(organisationId: string, id: string): Promise<string | null> {
    return this.members.mailOf(organisationId, id);
  }

  /** Where whoever works with this role is mailed. */
  mailsOf(organisationId: string, role: Role): Promise<string[]> {
    return this.members.mailsOf(organisationId, role);
  }
}
