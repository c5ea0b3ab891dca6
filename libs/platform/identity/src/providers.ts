import { SETTINGS, type Settings } from '@kring/platform-config';
import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';

/** An OpenID Connect provider, as Kring is known there. */
export interface Provider {
  /** The organisation whose own provider it is; null for the provider of the settings. */
  readonly organisationId: string | null;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientAuth: 'none' | 'private_key_jwt';
  /** How surely people must have been proven there, at least. */
  readonly acr: string | null;
}

const OWN = `
  select organisation_id as "organisationId", issuer, client_id as "clientId", client_auth as "clientAuth", acr
  from identity.provider where organisation_id::text = $1`;

/** Where whose staff sign in: at their organisation's own provider, or else at the one of the settings. */
@Injectable()
export class Providers {
  constructor(
    private readonly pool: pg.Pool,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async at(organisationId: string | undefined): Promise<Provider> {
    const found = organisationId ? await this.pool.query<Provider>(OWN, [organisationId]) : null;
    return found?.rows[0] ?? this.ofTheSettings();
  }

  private ofTheSettings(): Provider {
    return {
      organisationId: null,
      issuer: this.settings.KRING_OIDC_ISSUER,
      clientId: this.settings.KRING_OIDC_CLIENT_ID,
      clientAuth: this.settings.KRING_OIDC_CLIENT_AUTH,
      acr: this.settings.KRING_OIDC_ACR ?? null,
    };
  }
}
