import type { SignedIn } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import type { Session } from 'fastify';
import { Members } from './members.js';
import type { SessionOwner } from './session-content.js';

/** Who a session's owner is at this moment: a suspended member is nobody. */
@Injectable()
export class Actors {
  constructor(private readonly members: Members) {}

  /** Who is behind a session that was just found; a member was looked up with it. */
  async behind({ owner, actor }: Session): Promise<SignedIn | null> {
    return actor === undefined ? this.of(owner) : actor;
  }

  async of(owner: SessionOwner | undefined): Promise<SignedIn | null> {
    if (!owner) return null;
    if (owner.kind === 'member') return this.members.actor(owner.memberId);
    return { kind: 'participant', participantId: owner.participantId, assurance: owner.assurance };
  }
}
