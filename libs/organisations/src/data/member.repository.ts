import { UnitOfWork } from '@kring/platform-database';
import { NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { MemberRow } from './member.table.js';

@Injectable()
export class MemberRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** The active colleague with this id in this organisation; anyone else reads as absent. */
  async colleague(organisationId: string, id: string): Promise<MemberRow> {
    const found = await this.work.manager.findOneBy(MemberRow, { id, organisationId, active: true });
    if (!found) throw new NotFound();
    return found;
  }
}
