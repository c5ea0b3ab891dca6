import type { Role } from '@kring/contracts';
import { saveVersion, UnitOfWork } from '@kring/platform-database';
import { newId, NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { MemberRow } from './member.table.js';

@Injectable()
export class MemberRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** The active colleague with this id in this organisation; anyone else reads as absent. */
  async colleague(organisationId: string, id: string): Promise<MemberRow> {
    const found = await this.work.manager.findOneBy(MemberRow, { id, organisationId, state: 'active' });
    if (!found) throw new NotFound();
    return found;
  }

  /** Whoever works, worked or is to work for this organisation; anyone else reads as absent. */
  async of(organisationId: string, id: string): Promise<MemberRow> {
    const found = await this.work.manager.findOneBy(MemberRow, { id, organisationId });
    if (!found) throw new NotFound();
    return found;
  }

  /** Counts who works with this role, and keeps that count: of two who leave at once, the second counts the first. */
  async activeWith(organisationId: string, role: Role): Promise<number> {
    await this.work.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [organisationId]);
    return this.work.manager.countBy(MemberRow, { organisationId, role, state: 'active' });
  }

  /** Where whoever works with this role is mailed. */
  async mailsOf(organisationId: string, role: Role): Promise<string[]> {
    const rows = await this.work.query<{ mail: string }>(
      `select a.mail from organisations.member m join identity.account a on a.id = m.account_id
       where m.organisation_id = $1 and m.role = $2 and m.state = 'active' and a.mail is not null order by m.id`,
      [organisationId, role],
    );
    return rows.map((row) => row.mail);
  }

  /** Where this colleague is mailed, while she works there and has an address. */
  async mailOf(organisationId: string, id: string): Promise<string | null> {
    const rows = await this.work.query<{ mail: string }>(
      `select a.mail from organisations.member m join identity.account a on a.id = m.account_id
       where m.organisation_id = $1 and m.id = $2 and m.state = 'active' and a.mail is not null`,
      [organisationId, id],
    );
    return rows[0]?.mail ?? null;
  }

  /** Adds somebody who is yet to accept; says the member that she will be. */
  async invite(
    member: Pick<MemberRow, 'organisationId' | 'invitationId' | 'name' | 'role'>,
  ): Promise<string> {
    const id = newId();
    await this.work.manager.insert(MemberRow, {
      ...member,
      id,
      accountId: null,
      state: 'invited',
      version: 1,
    });
    return id;
  }

  /** Everyone that this invitation is for: one person, perhaps in more than one role. */
  async invitedBy(invitationId: string): Promise<MemberRow[]> {
    return this.work.manager.findBy(MemberRow, { invitationId, state: 'invited' });
  }

  /** Whether anybody of this organisation ever came in. */
  async someoneJoined(organisationId: string): Promise<boolean> {
    return this.work.manager.existsBy(MemberRow, { organisationId, state: Not('invited') });
  }

  async removeInvited(organisationId: string): Promise<void> {
    await this.work.manager.delete(MemberRow, { organisationId, state: 'invited' });
  }

  change(member: MemberRow, version: number, changes: Partial<MemberRow>): Promise<number> {
    return saveVersion(this.work.manager, MemberRow, { id: member.id }, version, changes);
  }

  async remove(id: string): Promise<void> {
    await this.work.manager.delete(MemberRow, { id });
  }

  /** When somebody came in as this member: where she works for several, the last comes first. */
  async signedIn(id: string, at: Date): Promise<void> {
    await this.work.query('update organisations.member set signed_in_at = $2 where id = $1', [id, at]);
  }
}
