import type { Session, SignInWay } from '@kring/contracts';
import { Reads, UnitOfWork } from '@kring/platform-database';
import { startSession } from '@kring/platform-http';
import { Members, type Membership } from '@kring/platform-identity';
import { Clock, NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { MemberRepository } from '../data/member.repository.js';
import { memberSession } from '../queries/index.js';

/** Somebody who proved who she is comes in, as the first of what she works as. */
@Injectable()
export class Enter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly members: Members,
    private readonly rows: MemberRepository,
    private readonly clock: Clock,
  ) {}

  async execute(
    request: FastifyRequest,
    accountId: string,
    memberships: readonly Pick<Membership, 'memberId'>[],
    way: SignInWay,
  ): Promise<Session> {
    const memberId = memberships[0]?.memberId;
    const actor = memberId && (await this.members.actor(memberId));
    if (!actor) throw new NotFound();
    await this.work.run(actor, () => this.rows.signedIn(memberId, this.clock.now()));
    await startSession(request, { kind: 'member', memberId, accountId }, way);
    return this.reads.get(actor, memberSession);
  }
}
