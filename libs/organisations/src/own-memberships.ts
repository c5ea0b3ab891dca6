import type { Session } from '@kring/contracts';
import { NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Memberships } from './memberships.js';
import { ownerOf } from './own-passkeys.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';
import { Enter } from './use-cases/enter.js';

/** Somebody who is signed in goes on as another member: one at a time, and each time with a session of its own. */
@Injectable()
export class OwnMemberships {
  constructor(
    private readonly memberships: Memberships,
    private readonly acceptance: AcceptInvitation,
    private readonly enter: Enter,
  ) {}

  /** Throws `NotFound` for what is not hers, or not active. */
  async choose(request: FastifyRequest, memberId: string): Promise<Session> {
    const { accountId } = ownerOf(request);
    const chosen = (await this.memberships.of(accountId)).filter((one) => one.memberId === memberId);
    if (chosen.length === 0) throw new NotFound();
    return this.enter.execute(request, accountId, chosen, request.session.way ?? 'oidc');
  }

  async accept(request: FastifyRequest, tokenHash: string): Promise<Session> {
    const { accountId } = ownerOf(request);
    const known = await this.acceptance.execute(tokenHash, { by: 'signed-in', accountId });
    return this.enter.execute(request, accountId, known.memberships, request.session.way ?? 'oidc');
  }
}
