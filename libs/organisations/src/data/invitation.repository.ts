import { UnitOfWork } from '@kring/platform-database';
import { newId } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { MemberInvitationRow } from './invitation.table.js';

const KNOWN_HERE = `
  select from organisations.member m
  left join identity.account a on a.id = m.account_id
  left join organisations.invitation i on i.id = m.invitation_id and m.state = 'invited'
  where m.organisation_id = $1 and coalesce(a.mail, i.mail) = $2`;

@Injectable()
export class MemberInvitationRepository {
  constructor(private readonly work: UnitOfWork) {}

  async add(organisationId: string, mail: string): Promise<string> {
    const id = newId();
    const row = { id, organisationId, mail, tokenHash: null, validUntil: null, usedAt: null };
    await this.work.manager.insert(MemberInvitationRow, row);
    return id;
  }

  /** Whether this address belongs to somebody who works here, or who was asked to. */
  async isKnownHere(organisationId: string, mail: string): Promise<boolean> {
    return (await this.work.query(KNOWN_HERE, [organisationId, mail])).length > 0;
  }

  get(id: string): Promise<MemberInvitationRow | null> {
    return this.work.manager.findOneBy(MemberInvitationRow, { id });
  }

  /** Locked, so that of two who accept at once one does. */
  withToken(tokenHash: string): Promise<MemberInvitationRow | null> {
    return this.work.manager.findOne(MemberInvitationRow, {
      where: { tokenHash },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The link that goes out now; the one before it opens nothing any more. */
  async giveToken(id: string, tokenHash: string, validUntil: Date): Promise<void> {
    await this.work.manager.update(MemberInvitationRow, { id }, { tokenHash, validUntil });
  }

  /** The link that went out opens nothing any more. */
  async takeToken(id: string): Promise<void> {
    await this.work.manager.update(MemberInvitationRow, { id }, { tokenHash: null, validUntil: null });
  }

  async use(id: string, at: Date): Promise<void> {
    await this.work.manager.update(MemberInvitationRow, { id }, { usedAt: at });
  }

  /** Nobody is asked to work for this organisation any more. */
  async removeOf(organisationId: string): Promise<void> {
    await this.work.manager.delete(MemberInvitationRow, { organisationId });
  }

  async remove(id: string): Promise<void> {
    await this.work.manager.delete(MemberInvitationRow, { id });
  }
}
