import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from './cannot-start.mjs';
import { requireFreePort } from './port.mjs';
import { commandOf } from './processes.mjs';

const ROOT = 0;
const OTHERS_MAY_PASS = 0o001;

/** Everything that can be known before anything is done. */
export async function requireAll(root) {
  const folder = join(root, '.kring');
  requireWritable(root, () => {});
  requireWritable(folder, () => mkdirSync(folder, { recursive: true }));
  requirePassable(root);
  requireAlone(root);
  await requireFreePort();
}

function requireWritable(folder, make) {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    make();
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new CannotStart(
      ['EEXIST', 'ENOTDIR'].includes(error.code)
        ? `A file stands where Kring needs the folder ${folder}: move that file away and start again.`
        : `Kring may not write in ${folder} (${error.code}): make it writable for this user (chown or chmod), or put the project in a folder of your own, and start again.`,
    );
  }
}

// PostgreSQL refuses to run as root, and the user it runs as instead must be able to reach the folder.
function requirePassable(root) {
  if (process.getuid?.() !== ROOT) return;
  for (let folder = root; folder !== dirname(folder); folder = dirname(folder)) {
    const { uid, gid, mode } = statSync(folder);
    if (uid !== ROOT || gid !== ROOT || mode & OTHERS_MAY_PASS) continue;
    throw new CannotStart(
      `PostgreSQL does not run as root, and the user it runs as cannot enter ${folder}: move the project to a folder that every user may enter (for instance /srv/kring), or allow it with chmod o+x ${folder}.`,
    );
  }
}

// Installing or building under a running Kring would take its files away.
function requireAlone(root) {
  const lock = join(root, '.kring', 'running.json');
  const pid = existsSync(lock) && /^\{"pid":(\d+)/.exec(readFileSync(lock, 'utf8'))?.[1];
  if (!pid || !commandOf(pid).includes('all-in-one')) return;
  throw new CannotStart(
    `Kring already runs on ${root} (process ${pid}): use that one, or stop it with Ctrl-C in its terminal and start again.`,
  );
}
