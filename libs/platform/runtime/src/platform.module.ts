import { Access, AccessProjection, POLICIES, Watchers, type Policy } from '@kring/platform-access';
import { Audit, auditedOpening, SealWaiting } from '@kring/platform-audit';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { createDataSource, patience, Reads, UnitOfWork } from '@kring/platform-database';
import {
  Discovered,
  ForgetAskedOnce,
  PasskeyRecords,
  Passkeys,
  Providers,
  Sessions,
  SessionStore,
} from '@kring/platform-identity';
import { Clock, SystemClock } from '@kring/platform-kernel';
import { Mailer, mailerFor } from '@kring/platform-mail';
import { Outbox } from '@kring/platform-outbox';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import pg from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { Connections } from './connections.js';
import { NEEDS, theDatabase } from './needs.js';

export interface PlatformParts {
  readonly settings: Settings;
  /** The database, as the one role that this process has. */
  readonly databaseUrl: string;
  readonly tables: EntityTarget<ObjectLiteral>[];
  readonly policies: readonly Policy[];
  readonly name: string;
  readonly clock?: Clock;
}

/** What every server process has: settings, database, access, outbox, clock. */
@Global()
@Module({})
export class PlatformModule {
  static with({ settings, databaseUrl, tables, policies, name, clock }: PlatformParts): DynamicModule {
    const pool = () =>
      new pg.Pool({ ...patience, connectionString: databaseUrl, max: 10, application_name: name });
    const providers = [
      { provide: SETTINGS, useValue: settings },
      { provide: POLICIES, useValue: policies },
      { provide: Clock, useValue: clock ?? new SystemClock() },
      { provide: Mailer, useValue: mailerFor(settings) },
      { provide: pg.Pool, useFactory: pool },
      { provide: DataSource, useFactory: () => createDataSource(databaseUrl, tables, name) },
      {
        provide: UnitOfWork,
        useFactory: (source: DataSource) => new UnitOfWork(source, auditedOpening),
        inject: [DataSource],
      },
      { provide: Reads, useFactory: (reads: pg.Pool) => new Reads(reads), inject: [pg.Pool] },
      { provide: Watchers, useFactory: (reads: pg.Pool) => new Watchers(reads), inject: [pg.Pool] },
      { provide: SessionStore, useFactory: (reads: pg.Pool) => new SessionStore(reads), inject: [pg.Pool] },
      { provide: NEEDS, useFactory: (reads: pg.Pool) => [theDatabase(reads)], inject: [pg.Pool] },
      Access,
      AccessProjection,
      Outbox,
      Audit,
      SealWaiting,
      ForgetAskedOnce,
      Sessions,
      PasskeyRecords,
      Passkeys,
      Providers,
      Discovered,
      Connections,
    ];
    return { module: PlatformModule, providers, exports: providers };
  }
}
