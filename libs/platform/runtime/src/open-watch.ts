import type { Settings } from '@kring/platform-config';
import { openWatchDoor, watched, type WatchDoor } from '@kring/platform-telemetry';
import type { Pool } from 'pg';
import { readinessOf, type Needed } from './needs.js';

/** Opens the door for whoever watches this process, where the settings give it a port. */
export async function openWatch(
  { KRING_WATCH_PORT, KRING_HOST }: Settings,
  needs: readonly Needed[],
  pool: Pool,
): Promise<WatchDoor | null> {
  if (KRING_WATCH_PORT === undefined) return null;
  watched('kring_database_waiting', 'Requests that wait for a database connection.', () =>
    Promise.resolve(pool.waitingCount),
  );
  return openWatchDoor(KRING_WATCH_PORT, KRING_HOST, () => readinessOf(needs));
}
