/** Whom a provider proved: what Kring takes of its claims, and nothing else. */
export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** In lower case, and only where the provider says that it is verified. */
  readonly mail: string | null;
  /** The organisation whose own provider said so; null for the provider of the settings. */
  readonly organisationId: string | null;
}
