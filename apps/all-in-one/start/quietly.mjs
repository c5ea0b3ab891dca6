import { spawn } from 'node:child_process';
import { constants, platform } from 'node:os';
import { CannotStart } from './cannot-start.mjs';
import { signalGroup } from './processes.mjs';
import { forgetUnderWay, noteUnderWay } from './under-way.mjs';

const FIRST_LINES = 20;
const LAST_LINES = 40;
const GRACE_MILLISECONDS = 800;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a command without a word; when it fails, what it said comes with the sentence. */
export async function quietly(command, args, { sentence, root, ...options }) {
  let words = '';
  const own = { cwd: root, detached: platform() !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] };
  const child = spawn(command, args, { ...options, ...own });
  noteUnderWay(root, child.pid);
  child.stdout.on('data', (chunk) => (words += chunk));
  child.stderr.on('data', (chunk) => (words += chunk));
  const code = await endOf(child);
  forgetUnderWay(root);
  if (code !== 0) throw new CannotStart(sentence, shorten(words));
}

/** The exit code of a child. When we are told to stop, it goes first with all of its own; that may need force. */
function endOf(child) {
  return new Promise((resolve) => {
    let stoppedBy;
    const stop = (signal) => {
      if (stoppedBy) return;
      stoppedBy = signal;
      signalGroup(child.pid, signal);
      setTimeout(() => signalGroup(child.pid, 'SIGKILL'), GRACE_MILLISECONDS).unref();
    };
    const done = (code) => {
      SIGNALS.forEach((signal) => process.off(signal, stop));
      resolve(code);
    };
    SIGNALS.forEach((signal) => process.on(signal, stop));
    child.once('exit', () => {
      if (!stoppedBy) return;
      // Its children may not have heard of it.
      signalGroup(child.pid, 'SIGKILL');
      process.exit(128 + constants.signals[stoppedBy]);
    });
    child.once('error', (error) => done(error.message));
    child.once('close', (code) => done(code));
  });
}

// npm says what is wrong first, a compiler last.
function shorten(words) {
  const lines = words.split('\n').filter((line) => line.trim() && !line.startsWith('npm warn'));
  if (lines.length <= FIRST_LINES + LAST_LINES) return lines.join('\n');
  return [...lines.slice(0, FIRST_LINES), '…', ...lines.slice(-LAST_LINES)].join('\n');
}
