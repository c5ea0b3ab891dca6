import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { CannotStart } from './embedded.errors.js';

/** The user that PostgreSQL runs as; without ids it is our own. */
export interface Runner {
  uid?: number;
  gid?: number;
}

const ROOT = 0;
const USER = 'postgres';
const run = promisify(execFile);

/** PostgreSQL refuses to run as root: root hands over to the owner of the data, or to the user postgres. */
export async function findRunner(cluster: string): Promise<Runner> {
  if (process.getuid?.() !== ROOT) return {};
  const owner = await stat(cluster).catch(() => undefined);
  if (owner && owner.uid !== ROOT) return { uid: owner.uid, gid: owner.gid };
  return (await postgresUser()) ?? (await createPostgresUser());
}

async function postgresUser(): Promise<Runner | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', USER]), run('id', ['-g', USER])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function createPostgresUser(): Promise<Runner> {
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
  await run('useradd', [...options, USER]).catch(() => undefined);
  const created = await postgresUser();
  if (created) return created;
  throw new CannotStart(
    `PostgreSQL does not run as root and the user ${USER} could not be made: start Kring as an ordinary user, or add that user by hand.`,
  );
}
