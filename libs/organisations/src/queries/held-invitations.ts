import type { InvitationSeen } from '@kring/contracts';
import { maskedMail } from '@kring/organisations-domain';
import { Reads } from '@kring/platform-database';
import { hashOfToken } from '@kring/platform-identity';
import { Clock } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { heldInvitation } from './index.js';

export interface HeldInvitation {
  readonly id: string;
  readonly mail: string;
  readonly name: string;
  readonly organisation: InvitationSeen['organisation'] & { readonly id: string };
  readonly invitedBy: string;
  readonly roles: InvitationSeen['roles'];
  readonly validUntil: string;
  readonly hasAccount: boolean;
  readonly hasProvider: boolean;
}

/** What the holder of a link may know of the invitation; one that is used, too old or unknown reads as absent. */
@Injectable()
export class HeldInvitations {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  get(token: string): Promise<HeldInvitation> {
    const holder = { kind: 'link-holder', tokenHash: hashOfToken(token) } as const;
    return this.reads.get(holder, heldInvitation, { now: this.clock.now().toISOString() });
  }
}

/** As it stands on the page, where somebody may look over her shoulder. */
export function shownInvitation(held: HeldInvitation): InvitationSeen {
  const { name, organisation, invitedBy, roles, validUntil } = held;
  const first = held.hasAccount ? 'signed-in' : 'passkey';
  return {
    name,
    mail: maskedMail(held.mail),
    organisation: { name: organisation.name, kind: organisation.kind, place: organisation.place },
    invitedBy,
    roles,
    validUntil,
    ways: [...(held.hasProvider ? ['provider' as const] : []), first, 'mail-code'],
  };
}
