import { Injectable } from '@nestjs/common';
import { OrganisationRepository, type Answering } from './data/organisation.repository.js';
import type { OrganisationRow } from './data/organisation.table.js';

export type KnownOrganisation = Readonly<Pick<OrganisationRow, 'id' | 'kind' | 'name' | 'place'>>;

/** What the other scopes may know of an organisation, and what they let it know. Part of their units of work. */
@Injectable()
export class Organisations {
  constructor(private readonly organisations: OrganisationRepository) {}

  get(id: string): Promise<KnownOrganisation> {
    return this.organisations.get(id);
  }

  /** Whether it is a municipality where somebody would see that a participant let it contact them. */
  takesContact(id: string): Promise<boolean> {
    return this.organisations.takesContact(id);
  }

  /** Within how many working days it answers, and who hears of it when nobody did. */
  answering(id: string): Promise<Answering> {
    return this.organisations.answering(id);
  }

  /** It answered, after so many hours. */
  countAnswer(id: string, hours: number): void {
    this.organisations.countAnswer(id, hours);
  }
}
