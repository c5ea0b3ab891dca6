import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

const STOPS_WITHIN = 2_700;

/** Runs the built server in this terminal until it ends; answers with its exit code. */
export function run(root, flags) {
  const child = spawn(process.execPath, ['--enable-source-maps', main(root), ...flags], {
    cwd: root,
    // The channel tells the server when this process is gone, however that came.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  let lastResort;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal signals the server too, and npm signals us again: once is enough.
    process.on(signal, () => {
      if (lastResort) return;
      lastResort = setTimeout(() => endByForce(root, child), STOPS_WITHIN);
      child.kill(signal);
    });
  }
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      clearTimeout(lastResort);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

function endByForce(root, child) {
  child.kill('SIGKILL');
  try {
    const pid = Number(
      readFileSync(join(root, '.kring', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
    );
    process.kill(pid, 'SIGQUIT');
  } catch {
    // No database was left.
  }
}

const main = (root) => join(root, 'dist', 'all-in-one', 'main.js');
