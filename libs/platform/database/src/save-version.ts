import { VersionConflict } from '@kring/platform-kernel';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** Writes the changes when the row still has this version, and raises it by one; else throws `VersionConflict`. */
export async function saveVersion<Row extends ObjectLiteral & { version: number }>(
  manager: EntityManager,
  table: EntityTarget<Row>,
  key: Partial<Row>,
  version: number,
  changes: Partial<Row>,
): Promise<number> {
  const next = version + 1;
  const result = await manager.update(
    table,
    { ...key, version } as never,
    { ...changes, version: next } as never,
  );
  if (result.affected !== 1) throw new VersionConflict();
  return next;
}
