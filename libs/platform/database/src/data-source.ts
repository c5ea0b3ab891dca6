import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { patience } from './patience.js';
import { PreparedClient } from './prepared-client.js';

/** A connection pool for writes, as one restricted role. Tables are never synchronised: migrations make them. */
export function createDataSource(
  url: string,
  tables: EntityTarget<ObjectLiteral>[],
  name: string,
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: tables as never,
    synchronize: false,
    applicationName: name,
    poolSize: 8,
    extra: { ...patience, Client: PreparedClient, pipeline: true },
  });
}
