import type { Created, GiveTasks as Giving } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import type { MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { MemberChanges } from './member-changes.js';

/** A guide of a municipality is given a task beside her role, or no longer has it. */
@Injectable()
export class GiveTasks {
  constructor(
    private readonly changes: MemberChanges,
    private readonly access: Access,
  ) {}

  async execute(actor: MemberActor, id: string, { tasks, version }: Giving): Promise<Created> {
    this.access.require(actor, 'give-tasks', 'member', { organisationId: actor.organisationId });
    const to = { tasks: [...new Set(tasks)] };
    return this.changes.make(actor, id, version, { verb: 'give-tasks', event: 'member.changed', to });
  }
}
