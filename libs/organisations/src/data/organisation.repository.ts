import { UnitOfWork } from '@kring/platform-database';
import { NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { OrganisationRow } from './organisation.table.js';

@Injectable()
export class OrganisationRepository {
  constructor(private readonly work: UnitOfWork) {}

  async get(id: string): Promise<OrganisationRow> {
    const found = await this.work.manager.findOneBy(OrganisationRow, { id });
    if (!found) throw new NotFound();
    return found;
  }

  async countAnswer(id: string, hours: number): Promise<void> {
    await this.work.query(
      `update organisations.organisation set answers = answers + 1, answer_hours = answer_hours + $2 where id = $1`,
      [id, hours],
    );
  }
}
