import { mustBeOpen, TooManyMailTries, WrongMailCode } from '@kring/organisations-domain';
import { UnitOfWork } from '@kring/platform-database';
import type { KnownAccount } from '@kring/platform-identity';
import { Clock } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { MemberInvitationRepository } from '../data/invitation.repository.js';
import { MailCodeRepository } from '../data/mail-code.repository.js';
import { AcceptInvitation } from './accept-invitation.js';
import { TakeMailCode } from './take-mail-code.js';

/** She accepts with a code that came to the address that was invited. */
@Injectable()
export class AcceptWithMailCode {
  constructor(
    private readonly work: UnitOfWork,
    private readonly invitations: MemberInvitationRepository,
    private readonly codes: MailCodeRepository,
    private readonly take: TakeMailCode,
    private readonly accept: AcceptInvitation,
    private readonly clock: Clock,
  ) {}

  async execute(tokenHash: string, code: string): Promise<KnownAccount> {
    const outcome = await this.work.run({ kind: 'link-holder', tokenHash }, async () => {
      const invitation = await this.invitations.withToken(tokenHash);
      mustBeOpen(invitation, this.clock.now());
      const tried = await this.take.execute(await this.codes.forInvitation(invitation.id), code);
      return tried === 'taken' ? this.accept.execute(tokenHash, { by: 'mail-code' }) : tried;
    });
    if (outcome === 'too-many') throw new TooManyMailTries();
    if (outcome === 'wrong') throw new WrongMailCode();
    if (typeof outcome === 'string') throw new Error('A code that was taken is an account.');
    return outcome;
  }
}
