import type { PasskeyChallenge, PasskeyMade } from '@kring/contracts';
import { HasAnAccount } from '@kring/organisations-domain';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { UnitOfWork } from '@kring/platform-database';
import {
  deviceInWords,
  hashOfToken,
  Passkeys,
  relyingPartyAt,
  type KnownAccount,
} from '@kring/platform-identity';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { HeldInvitations } from '../queries/held-invitations.js';
import { AcceptInvitation } from './accept-invitation.js';

/** She accepts with a passkey that she makes now. Her account takes the invitation's own identifier. */
@Injectable()
export class AcceptWithPasskey {
  constructor(
    private readonly work: UnitOfWork,
    private readonly held: HeldInvitations,
    private readonly passkeys: Passkeys,
    private readonly accept: AcceptInvitation,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async begin(request: FastifyRequest, token: string): Promise<PasskeyChallenge> {
    const { id, mail, hasAccount } = await this.held.get(token);
    if (hasAccount) throw new HasAnAccount();
    const options = await this.passkeys.beginMaking(request.session, { id, name: mail }, this.party(request));
    return { options: { ...options } };
  }

  async execute(request: FastifyRequest, token: string, made: PasskeyMade): Promise<KnownAccount> {
    const { id } = await this.held.get(token);
    const tokenHash = hashOfToken(token);
    return this.work.run({ kind: 'link-holder', tokenHash }, async () => {
      const known = await this.accept.execute(tokenHash, { by: 'link' });
      const device = deviceInWords(request.headers['user-agent']);
      await this.passkeys.finishMaking(request.session, id, made, this.party(request), device);
      return known;
    });
  }

  private readonly party = ({ headers }: FastifyRequest) => relyingPartyAt(headers.host, this.settings);
}
