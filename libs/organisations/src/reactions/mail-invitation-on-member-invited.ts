import { INVITATION_DAYS } from '@kring/organisations-domain';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { hashOfToken, newToken } from '@kring/platform-identity';
import { Clock } from '@kring/platform-kernel';
import { Mailer } from '@kring/platform-mail';
import { ReactsTo } from '@kring/platform-outbox';
import { Inject, Injectable } from '@nestjs/common';
import { MemberInvitationRepository } from '../data/invitation.repository.js';
import { OrganisationRepository } from '../data/organisation.repository.js';
import { invitationLetter } from '../letters/invitation-letter.js';

/** Somebody was invited: a link is made, kept as a hash, and goes to her address. It is tried again until it went. */
@Injectable()
export class MailInvitationOnMemberInvited {
  constructor(
    private readonly invitations: MemberInvitationRepository,
    private readonly organisations: OrganisationRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @ReactsTo('member.invited', 'organisations.mail-invitation-on-member-invited')
  async react(invitationId: string): Promise<void> {
    const invitation = await this.invitations.get(invitationId);
    if (!invitation || invitation.usedAt) return;
    const { name } = await this.organisations.get(invitation.organisationId);
    const token = newToken();
    const until = new Date(this.clock.now().getTime() + INVITATION_DAYS * 86_400_000);
    await this.invitations.giveToken(invitationId, hashOfToken(token), until);
    const address = this.settings.KRING_PUBLIC_URL;
    await this.mailer.send(
      invitationLetter({ to: invitation.mail, organisation: name, token, until, address }),
    );
  }
}
