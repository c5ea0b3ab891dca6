import type { Created } from '@kring/contracts';
import type { MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { MemberChanges } from './member-changes.js';

/** A suspended colleague may come in again. */
@Injectable()
export class ReinstateMember {
  constructor(private readonly changes: MemberChanges) {}

  execute(actor: MemberActor, id: string, version: number): Promise<Created> {
    const change = { verb: 'reinstate', event: 'member.reinstated', to: { state: 'active' } } as const;
    return this.changes.make(actor, id, version, change);
  }
}
