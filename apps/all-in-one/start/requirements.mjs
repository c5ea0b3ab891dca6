import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.mjs';
import { commandOf } from './processes.mjs';

/** Everything that can be known before anything is done. */
export function requireAll(root) {
  const folder = join(root, '.kring');
  requireWritable(root, () => {});
  requireWritable(folder, () => mkdirSync(folder, { recursive: true }));
  requireAlone(root);
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

// Installing or building under a running Kring would take its files away.
function requireAlone(root) {
  const lock = join(root, '.kring', 'running.json');
  const pid = existsSync(lock) && /^\{"pid":(\d+)/.exec(readFileSync(lock, 'utf8'))?.[1];
  if (!pid || !commandOf(pid).includes('all-in-one')) return;
  throw new CannotStart(
    `Kring already runs on ${root} (process ${pid}): use that one, or stop it with Ctrl-C in its terminal and start again.`,
  );
}
