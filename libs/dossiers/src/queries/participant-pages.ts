import type { ParticipantPage } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { participantPage } from './index.js';

const BUTTONS = [
  ['invite', 'participant', 'invite'],
  ['refer', 'participant', 'refer'],
  ['assign', 'participant', 'assign'],
  ['write', 'section', 'write-section'],
  ['ask', 'contact-request', 'ask-contact'],
] as const;

/** Her page as this actor may see it, with the verbs that the actor's role has on it. */
@Injectable()
export class ParticipantPages {
  constructor(
    private readonly reads: Reads,
    private readonly access: Access,
  ) {}

  async get(actor: MemberActor, id: string): Promise<ParticipantPage> {
    const page = await this.reads.get<ParticipantPage>(actor, participantPage, { id });
    const allowed = BUTTONS.filter(([verb, subject]) => this.access.allows(actor, verb, subject));
    const may = allowed.map(([, , button]) => button);
    return { ...page, may: page.onlyContact ? may.filter((button) => button === 'assign') : may };
  }
}
