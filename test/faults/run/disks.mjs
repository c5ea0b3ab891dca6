import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = 0;
const run = (command, ...args) => execFileSync(command, args, { stdio: 'pipe' });

/** A small disk of its own under the folder of data; undefined where this machine lets nobody make one. */
export function smallDisk({ folder, user }, megabytes) {
  if (process.getuid() !== ROOT || process.platform !== 'linux') return undefined;
  const place = join(folder, '.kring');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', place);
  } catch {
    return undefined;
  }
  if (user.uid !== undefined) run('chown', `${user.uid}:${user.gid}`, place);
  return {
    place,
    grow: (more) => run('mount', '-o', `remount,size=${more}m`, place),
    writable: (may) => run('mount', '-o', `remount,${may ? 'rw' : 'ro'}`, place),
    remove() {
      run('umount', '--lazy', place);
      rmSync(place, { recursive: true, force: true });
    },
  };
}
