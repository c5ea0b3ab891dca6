import { UnitOfWork } from '@kring/platform-database';
import { Injectable } from '@nestjs/common';

export interface Speaking {
  /** The organisation whose own provider it is; null for the provider of the settings. */
  readonly providerOf: string | null;
}

const SPEAKS_FOR = `
  select p.organisation_id as "providerOf"
  from organisations.organisation o left join identity.provider p on p.organisation_id = o.id
  where o.id = $1 and (o.kind = 'municipality' or p.id is not null)`;

@Injectable()
export class ProviderRepository {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Which provider proves who works for this organisation: its own, or for a municipality without one that of the
   * settings. Null where people come in by passkey or mail code.
   */
  async speaksFor(organisationId: string): Promise<Speaking | null> {
    return (await this.work.query<Speaking>(SPEAKS_FOR, [organisationId]))[0] ?? null;
  }
}
