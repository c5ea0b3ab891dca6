import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';

/** Opens the process's connections when it begins and closes them when it ends. */
@Injectable()
export class Connections implements OnModuleInit, OnApplicationShutdown {
  constructor(
    private readonly pool: pg.Pool,
    private readonly source: DataSource,
  ) {
    // An idle connection that PostgreSQL ends must not end the process; the pool opens another.
    pool.on('error', () => undefined);
  }

  async onModuleInit(): Promise<void> {
    await this.source.initialize();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.pool.end(), this.source.isInitialized && this.source.destroy()]);
  }
}
