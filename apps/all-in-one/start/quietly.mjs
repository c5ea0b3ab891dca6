import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { CannotStart } from './cannot-start.mjs';

const FIRST_LINES = 20;
const LAST_LINES = 40;
const GRACE_MILLISECONDS = 800;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a command without a word; when it fails, what it said comes with the sentence. */
export async function quietly(command, args, { sentence, onStarted, ...options }) {
  let words = '';
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  onStarted?.(child.pid);
  child.stdout.on('data', (chunk) => (words += chunk));
  child.stderr.on('data', (chunk) => (words += chunk));
  const code = await endOf(child);
  if (code !== 0) throw new CannotStart(sentence, shorten(words));
}

/** The exit code of a child. When we are told to stop, the child goes first; npm, tidying up, may need force. */
export function endOf(child) {
  return new Promise((resolve) => {
    let stoppedBy;
    const stop = (signal) => {
      if (stoppedBy) return;
      stoppedBy = signal;
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), GRACE_MILLISECONDS).unref();
    };
    const done = (code) => {
      SIGNALS.forEach((signal) => process.off(signal, stop));
      resolve(code);
    };
    SIGNALS.forEach((signal) => process.on(signal, stop));
    child.once('exit', () => stoppedBy && process.exit(128 + constants.signals[stoppedBy]));
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
