import { mustBeOpen } from '@kring/organisations-domain';
import { UnitOfWork } from '@kring/platform-database';
import { Clock } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { MemberInvitationRepository } from '../data/invitation.repository.js';
import { AskMailCode } from './ask-mail-code.js';

/** Who holds an invitation asks for a code: it goes to the address that was invited, and nowhere else. */
@Injectable()
export class AskInvitationCode {
  constructor(
    private readonly work: UnitOfWork,
    private readonly invitations: MemberInvitationRepository,
    private readonly codes: AskMailCode,
    private readonly clock: Clock,
  ) {}

  execute(tokenHash: string): Promise<void> {
    return this.work.run({ kind: 'link-holder', tokenHash }, async () => {
      const invitation = await this.invitations.withToken(tokenHash);
      mustBeOpen(invitation, this.clock.now());
      await this.codes.ask({ mail: invitation.mail, invitationId: invitation.id });
    });
  }
}
