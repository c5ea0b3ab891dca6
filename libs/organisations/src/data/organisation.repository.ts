import type { AddOrganisation } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { newId, NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { OrganisationRow } from './organisation.table.js';

export interface Answering {
  readonly daysToAnswer: number;
  readonly escalationContactId: string | null;
}

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
    const row = {
      id,
      name,
      kind,
      place,
      about,
      municipalityCode,
      addedBy: municipality.id,
      escalationContactId: null,
    };
    await this.work.manager.insert(OrganisationRow, { ...row, answers: 0, answerHours: '0' });
    return id;
  }

  /** Within how many working days it answers, and who hears of it when nobody did. */
  async answering(id: string): Promise<Answering> {
    const rows = await this.work.query<Answering>(
      `select days_to_answer as "daysToAnswer", escalation_contact_id as "escalationContactId"
       from organisations.organisation where id = $1`,
      [id],
    );
    if (!rows[0]) throw new NotFound();
    return rows[0];
  }

  /** Whether it is a municipality where somebody would see that she let it contact her. */
  async takesContact(id: string): Promise<boolean> {
    const rows = await this.work.query<{ takes: boolean }>(
      'select organisations.takes_contact($1) as takes',
      [id],
    );
    return rows[0]!.takes;
  }

  async changeAnswering(id: string, { daysToAnswer, escalationContactId }: Answering): Promise<void> {
    await this.work.query(
      'update organisations.organisation set days_to_answer = $2, escalation_contact_id = $3 where id = $1',
      [id, daysToAnswer, escalationContactId],
    );
  }

  countAnswer(id: string, hours: number): void {
    this.work.send(
      `update organisations.organisation set answers = answers + 1, answer_hours = answer_hours + $2 where id = $1`,
      [id, hours],
    );
  }
}
