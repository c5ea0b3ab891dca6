import type { Created } from '@kring/contracts';
import type { MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { MemberChanges } from './member-changes.js';

/** A colleague may not come in for now: she is nobody here from this moment, also on pages that she has open. */
@Injectable()
export class SuspendMember {
  constructor(private readonly changes: MemberChanges) {}

  execute(actor: MemberActor, id: string, version: number): Promise<Created> {
    return this.changes.make(actor, id, version, {
      verb: 'suspend',
      event: 'member.suspended',
      to: { state: 'suspended' },
      endsSessions: true,
    });
  }
}
