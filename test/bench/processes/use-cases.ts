import 'reflect-metadata';
import { WithdrawConsent } from '@kring/consents';
import type { EventName } from '@kring/contracts';
import { readSettings } from '@kring/platform-config';
import { UnitOfWork } from '@kring/platform-database';
import { PUBLIC, type MemberActor } from '@kring/platform-kernel';
import { Outbox, type Touch } from '@kring/platform-outbox';
import { PlatformModule } from '@kring/platform-runtime';
import { AcceptAttempt } from '@kring/referrals';
import { features, policies, tables } from '@kring/scopes';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { ready } from './child.js';
import { now, oneByOne, paced, type Moment } from './pace.js';
import { sqlTime } from './sql-time.js';

@Module({})
class UseCases {}

const settings = readSettings();
const databaseUrl = settings.KRING_DATABASE_URL;
const platform = PlatformModule.with({ settings, databaseUrl, tables, policies, name: 'kring bench' });
const context = await NestFactory.createApplicationContext(
  { module: UseCases, imports: [platform, ...features] },
  { logger: ['error', 'warn'] },
);
const use = <T>(wanted: abstract new (...parts: never[]) => T): T =>
  context.get(wanted as never, { strict: false });
const [accept, withdraw] = [use(AcceptAttempt), use(WithdrawConsent)];
const [work, outbox, source] = [use(UnitOfWork), use(Outbox), use(DataSource)];

interface Appending {
  readonly name: EventName;
  readonly perSecond: number;
  readonly events: readonly { readonly subjectId: string; readonly touches: readonly Touch[] }[];
}

ready(0, {
  accept: (given: { actor: MemberActor; id: string; version: number }[]) =>
    oneByOne(given, ({ actor, id, version }) => accept.execute(actor, id, version)),
  withdraw: (given: { participantId: string; recipientId: string }[]) =>
    oneByOne(given, ({ participantId, recipientId }) =>
      withdraw.execute({ kind: 'participant', participantId, assurance: 'high' }, recipientId),
    ),
  append: ({ name, perSecond, events }: Appending) =>
    paced(events, perSecond, ({ subjectId, touches }) =>
      work.run(PUBLIC, async (): Promise<Moment> => {
        outbox.append({ name, subjectId, touches });
        return [subjectId, now()];
      }),
    ),
  sqlTime: () => sqlTime((sql) => source.query(sql)),
});
