import type { EventName } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { newId } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import type { Touch } from './touch.js';

/** An event as it waits in the outbox: a name, one identifier, and what it touches. Nothing personal travels. */
export interface OutgoingEvent {
  readonly name: EventName;
  readonly subjectId: string;
  readonly touches: readonly Touch[];
}

/** Events leave in the transaction that made them true; the relay takes it from there. */
@Injectable()
export class Outbox {
  constructor(private readonly work: UnitOfWork) {}

  async append(event: OutgoingEvent): Promise<void> {
    await this.work.query(
      'insert into outbox.event (id, name, subject_id, touches) values ($1, $2, $3, $4)',
      [newId(), event.name, event.subjectId, JSON.stringify(event.touches)],
    );
    // Without payload, so that equal notifications fold into one: it only wakes the relay.
    await this.work.query('notify kring_outbox');
  }
}
