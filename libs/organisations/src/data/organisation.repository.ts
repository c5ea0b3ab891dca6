import type { AddOrganisation } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { newId, NotFound } from '@kring/platform-kernel';
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

  /** A municipality makes an organisation known, in its own place on the map. */
  async add(adding: Omit<AddOrganisation, 'contact'>, municipality: OrganisationRow): Promise<string> {
    const id = newId();
    const { name, kind, place, about } = adding;
    const { municipalityCode } = municipality;
    const row = { id, name, kind, place, about, municipalityCode, addedBy: municipality.id };
    await this.work.manager.insert(OrganisationRow, { ...row, answers: 0, answerHours: '0' });
    return id;
  }

  countAnswer(id: string, hours: number): void {
    this.work.send(
      `update organisations.organisation set answers = answers + 1, answer_hours = answer_hours + $2 where id = $1`,
      [id, hours],
    );
  }
}
