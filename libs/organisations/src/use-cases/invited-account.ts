import { ForAnotherAddress, HasAnAccount, mustBeFor } from '@kring/organisations-domain';
import type { ProvenIdentity } from '@kring/platform-identity';
import { Injectable } from '@nestjs/common';
import { AccountRepository } from '../data/account.repository.js';
import { ProviderRepository } from '../data/provider.repository.js';
import type { MemberInvitationRow } from '../data/invitation.table.js';

/** How she proved to be the one who was invited. */
export type Proof =
  /** By the link alone, which went to her address: enough to begin an account, never to enter one. */
  | { readonly by: 'link' }
  /** By a code that went to her address just now. */
  | { readonly by: 'mail-code' }
  | { readonly by: 'signed-in'; readonly accountId: string }
  | { readonly by: 'provider'; readonly proven: ProvenIdentity };

/** Which account an invitation makes a member: the one that has its address, and no other. Part of a unit of work. */
@Injectable()
export class InvitedAccount {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly providers: ProviderRepository,
  ) {}

  prove(invitation: MemberInvitationRow, proof: Proof): Promise<string> {
    if (proof.by === 'provider') return this.provenElsewhere(invitation, proof.proven);
    if (proof.by === 'signed-in') return this.signedIn(invitation, proof.accountId);
    return this.atThisAddress(invitation, proof.by);
  }

  private async atThisAddress(invitation: MemberInvitationRow, by: 'link' | 'mail-code'): Promise<string> {
    const { id, mail } = invitation;
    const known = await this.accounts.withMail(mail);
    if (known && by === 'link') throw new HasAnAccount();
    if (!known) await this.accounts.add({ id, mail });
    return known?.id ?? id;
  }

  private async signedIn(invitation: MemberInvitationRow, accountId: string): Promise<string> {
    const account = await this.accounts.get(accountId);
    mustBeFor(invitation, account?.mail ?? null);
    return accountId;
  }

  /** A provider speaks for its own organisation's staff, and never gives an account that somebody already has. */
  private async provenElsewhere(invitation: MemberInvitationRow, proven: ProvenIdentity): Promise<string> {
    const { id, mail } = invitation;
    mustBeFor(invitation, proven.mail);
    const speaksFor = await this.providers.speaksFor(invitation.organisationId);
    if (!speaksFor || speaksFor.providerOf !== proven.organisationId) throw new ForAnotherAddress();
    const known = await this.accounts.withSubject(proven);
    if (known?.mail && known.mail !== mail) throw new ForAnotherAddress();
    const withMail = await this.accounts.withMail(mail);
    if (withMail && withMail.id !== known?.id) throw new HasAnAccount();
    if (!known) await this.accounts.add({ id, mail, issuer: proven.issuer, subject: proven.subject });
    else await this.accounts.giveMail(known.id, mail);
    return known?.id ?? id;
  }
}
