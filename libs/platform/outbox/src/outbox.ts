import type { EventName } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { newId } from '@kring/platform-kernel';
import { currentTraceparent } from '@kring/platform-telemetry';
import { Injectable } from '@nestjs/common';
import type { Touch } from './touch.js';

/** An event as it waits in the outbox: a name, one identifier, and what it touches. Nothing personal travels. */
export interface OutgoingEvent {
  readonly name: EventName;
  readonly subjectId: string;
  readonly touches: readonly Touch[];
}

// The notification has no payload, so that equal ones fold into one: it only wakes the relay.
const APPEND = `
  with event as (
    insert into outbox.event (id, name, subject_id, touches, trace) values ($1, $2, $3, $4, $5)
  )
  select pg_notify('kring_outbox', '')`;

/** Events leave in the transaction that made them true; the relay takes it from there. */
@Injectable()
export class Outbox {
  constructor(private readonly work: UnitOfWork) {}

  append({ name, subjectId, touches }: OutgoingEvent): void {
    this.work.send(APPEND, [newId(), name, subjectId, JSON.stringify(touches), currentTraceparent()]);
  }
}
