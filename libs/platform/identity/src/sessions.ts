import type { SessionListed } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { NotFound } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import type { Session } from 'fastify';
import { holderOf } from './session-content.js';

const LIST = `
  select id, device, way, reads.moment(started_at) as "startedAt", reads.moment(seen_at) as "seenAt"
  from identity.session where holder_id = $1 and expires_at > now() order by seen_at desc, id`;

const END_ONE = `
  with ended as (delete from identity.session where holder_id = $1 and id::text = $2 returning id)
  select id from ended`;

const END_ALL = `
  with ended as (
    delete from identity.session where holder_id = $1 and id::text is distinct from $2 returning id
  )
  select id from ended`;

const END_AS = `
  with ended as (
    delete from identity.session where holder_id = $1 and content #>> '{owner,memberId}' = $2 returning id
  )
  select id from ended`;

/** It ended a moment ago in another place: as was asked. */
const unlessAbsent = (error: unknown): void => {
  if (!(error instanceof NotFound)) throw error;
};

/** A signed-in session as its holder sees it: never by what opens it. */
export type HeldSession = Omit<SessionListed, 'current'>;

/** The signed-in sessions of one holder. What ends here ends in every process and on every open page. */
@Injectable()
export class Sessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  /** Where this holder is signed in, the latest first. */
  list(holderId: string): Promise<HeldSession[]> {
    return this.work.join(() => this.work.query<HeldSession>(LIST, [holderId]));
  }

  /** Ends one session of this holder; another's reads as absent. */
  async end(holderId: string, sessionId: string): Promise<void> {
    await this.work.join(async () => {
      const ended = await this.work.query(END_ONE, [holderId, sessionId]);
      if (ended.length === 0) throw new NotFound();
      this.tell(holderId);
    });
  }

  /** Ends all sessions of this holder, but for the one that she says it from. */
  async endAll(holderId: string, except?: string): Promise<void> {
    await this.work.join(async () => {
      const ended = await this.work.query(END_ALL, [holderId, except ?? null]);
      if (ended.length > 0) this.tell(holderId);
    });
  }

  /** Ends what an account opened as this one member, and not what it opened as another. */
  async endAs(accountId: string, memberId: string): Promise<void> {
    await this.work.join(async () => {
      const ended = await this.work.query(END_AS, [accountId, memberId]);
      if (ended.length > 0) this.tell(accountId);
    });
  }

  /** Ends the session that a browser came with, if anyone is signed in there. */
  async endThis({ owner, keptAs }: Session): Promise<void> {
    if (owner && keptAs) await this.end(holderOf(owner), keptAs).catch(unlessAbsent);
  }

  private tell(holderId: string): void {
    const touches = [{ kind: 'holder', id: holderId }] as const;
    this.outbox.append({ name: 'session.ended', subjectId: holderId, touches });
  }
}
