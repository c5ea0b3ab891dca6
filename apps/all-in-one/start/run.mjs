import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { join } from 'node:path';
import { endLeftDatabase } from './left-database.mjs';

const STOPS_WITHIN = 2_300;

/** Runs the built server in this terminal until it ends; answers with its exit code. */
export async function run(root, flags) {
  const main = join(root, 'dist', 'all-in-one', 'main.js');
  const child = spawn(process.execPath, ['--enable-source-maps', main, ...flags], {
    cwd: root,
    // The channel tells the server when this process is gone, however that came.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  let lastResort;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal signals the server too, and npm signals us again: once is enough.
    process.on(signal, () => {
      if (lastResort) return;
      lastResort = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN);
      child.kill(signal);
    });
  }
  const [code, signal] = await once(child, 'exit');
  clearTimeout(lastResort);
  await endLeftDatabase(root);
  return code ?? 128 + constants.signals[signal];
}
