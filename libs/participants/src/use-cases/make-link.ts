import type { Invitation, InvitationWay } from '@kring/contracts';
import { CODE_MINUTES, LINK_DAYS, showsCode } from '@kring/participants-domain';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { hashOfCode, hashOfToken, newCode, newToken } from '@kring/platform-identity';
import { Clock } from '@kring/platform-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { InvitationRepository } from '../data/invitation.repository.js';
import type { ParticipantRow } from '../data/participant.table.js';
import { addressOf } from '../her-address.js';

export type MadeLink = Pick<Invitation, 'validUntil' | 'code'> & { readonly url: string };

/** A link of hers, with its code where that is shown at the desk. Part of a larger unit of work. */
@Injectable()
export class MakeLink {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async execute({ id, reference }: ParticipantRow, way: InvitationWay, invitedBy: string): Promise<MadeLink> {
    const token = newToken();
    const tokenHash = hashOfToken(token);
    const code = showsCode(way) ? { digits: newCode(), validUntil: this.after(CODE_MINUTES) } : null;
    const codeHash = code && (await hashOfCode(code.digits, tokenHash));
    const validUntil = this.after(LINK_DAYS * 1_440);
    const made = { participantId: id, way, invitedBy, tokenHash, codeHash, validUntil };
    await this.invitations.add({ ...made, codeValidUntil: code?.validUntil ?? null });
    // After the hash sign, so that the token is never sent to a server or written in its logs.
    const fragment = `#${code ? 'desk' : 'link'}=${token}`;
    return {
      url: `${addressOf(reference, this.settings)}/my/${fragment}`,
      validUntil: validUntil.toISOString(),
      code: code && { digits: code.digits, validUntil: code.validUntil.toISOString() },
    };
  }

  private after(minutes: number): Date {
    return new Date(this.clock.now().getTime() + minutes * 60_000);
  }
}
