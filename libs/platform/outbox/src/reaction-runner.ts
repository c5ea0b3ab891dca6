import { UnitOfWork } from '@kring/platform-database';
import { SYSTEM } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { Reactions } from './reactions.js';

const ENTER_INBOX = `
  with entered as (
    insert into outbox.inbox (event_id, reaction) values ($1, $2) on conflict do nothing returning event_id
  )
  select e.subject_id, outbox.did('reaction', $2, e.id, e.trace)
  from entered join outbox.event e on e.id = entered.event_id`;

/** Runs one reaction to one event, once: its inbox line commits with what it did, or not at all. */
@Injectable()
export class ReactionRunner {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reactions: Reactions,
  ) {}

  async run(eventId: string, name: string): Promise<'done' | 'done-before'> {
    const react = this.reactions.named(name);
    if (!react) throw new Error(`No reaction is named ${name}.`);
    return this.work.run(SYSTEM, async () => {
      const entered = await this.work.query<{ subject_id: string }>(ENTER_INBOX, [eventId, name]);
      if (!entered[0]) return 'done-before';
      await react(entered[0].subject_id);
      return 'done';
    });
  }
}
