import type { ChangeRole as Changing, Created } from '@kring/contracts';
import type { MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { MemberChanges } from './member-changes.js';

/** A colleague comes to work in another role; what she saw by the former one she sees no longer. */
@Injectable()
export class ChangeRole {
  constructor(private readonly changes: MemberChanges) {}

  execute(actor: MemberActor, id: string, { role, version }: Changing): Promise<Created> {
    const change = { verb: 'change-role', event: 'member.changed', to: { role } } as const;
    return this.changes.make(actor, id, version, change);
  }
}
