import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const usual = {
  ...process.env,
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NX_NO_CLOUD: 'true',
  NODE_OPTIONS:
    `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim(),
};

/** Runs one tool of the project; its words are shown at once, or kept until it has ended. */
export function spawned(command, args, { aloud, env = {} }) {
  return new Promise((resolve) => {
    let words = '';
    const tool = `${root}node_modules/.bin/${command}`;
    const child = spawn(process.execPath, [tool, ...args], {
      cwd: root,
      env: { ...usual, ...env },
      stdio: aloud ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.on('data', (chunk) => (words += chunk));
    child.stderr?.on('data', (chunk) => (words += chunk));
    child.once('error', (error) => resolve({ passed: false, words: error.message }));
    child.once('close', (code) => resolve({ passed: code === 0, words }));
  });
}
