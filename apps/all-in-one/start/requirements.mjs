import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { requireAlone } from './alone.mjs';
import { CannotStart, explained } from './cannot-start.mjs';
import { requireFreePort } from './port.mjs';

const ROOT = 0;
const OTHERS_MAY_PASS = 0o001;

/** Everything that can be known before anything is done. */
export async function requireAll(root) {
  const folder = join(root, '.kring');
  requireWritable(root, () => {});
  requireWritable(folder, () => mkdirSync(folder, { recursive: true }));
  requirePassable(root);
  await requireAlone(root);
  await requireFreePort();
}

function requireWritable(folder, make) {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    make();
    // Not empty: a full disk still takes the name of a file.
    writeFileSync(probe, 'probe');
    rmSync(probe);
  } catch (error) {
    throw explained(error, folder);
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
