import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { kill, waitUntil } from './processes.mjs';

const READY = 'Kring is ready';
const LONGEST_START = 900;

/** `npm start` in the copy, as its user, with all that it says. */
export function startKring({ folder, user, port, env }) {
  const { uid, gid } = user;
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...cleanEnvironment(folder, port, uid), ...env },
    ...(uid !== undefined && { uid, gid }),
    // Its own process group, as a terminal gives it: Ctrl-C reaches all of them.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kring = { said: '', code: undefined, since: performance.now() };
  for (const words of [child.stdout, child.stderr]) words.on('data', (chunk) => (kring.said += chunk));
  kring.ended = new Promise((end) => child.once('exit', (code, signal) => end(code ?? signal)));
  kring.ended.then((code) => (kring.code = code));
  return Object.assign(kring, {
    address: `http://localhost:${port}`,
    seconds: () => (performance.now() - kring.since) / 1000,
    hasEnded: () => kring.code !== undefined,
    signal: (name) => kill(-child.pid, name),
  });
}

/** Waits for a start to end in one of the two ways that it may; says how long it took, or what it said. */
export async function outcomeOf(kring) {
  const isReady = () => kring.said.includes(READY);
  await waitUntil(() => isReady() || kring.hasEnded(), LONGEST_START);
  if (isReady() && (await answers(kring.address))) return { ready: kring.seconds() };
  if (kring.code === 1 && sentenceOf(kring.said)) return { sentence: sentenceOf(kring.said) };
  return { failed: kring.said };
}

/** Whether it is able to work and its page comes up. */
export async function answers(address) {
  const status = (path) =>
    fetch(address + path).then(
      ({ status: found }) => found,
      () => 0,
    );
  return (await status('/health/ready')) === 200 && (await status('/')) === 200;
}

/** What it says at the end, where that is one sentence and no trace of the program. */
export function sentenceOf(said) {
  const last = said.trim().split('\n').at(-1) ?? '';
  return !showsItsInside(said) && /^[A-Z].*\.$/.test(last) ? last : undefined;
}

/** Whether it fell over with words for its makers, not for the person at the keyboard. */
export const showsItsInside = (said) => /^\s+at .*\d+\)?$|^Node\.js v\d+|^\w*Error\b/m.test(said);

function cleanEnvironment(folder, port, uid) {
  const ours = Object.entries(process.env).filter(([name]) => !/^(KRING_|npm_|NODE_OPTIONS|NX_)/i.test(name));
  const elsewhere = uid === undefined ? {} : { HOME: join(folder, '.home'), USER: '', LOGNAME: '' };
  return { ...Object.fromEntries(ours), ...elsewhere, KRING_PORT: String(port), NO_UPDATE_NOTIFIER: '1' };
}
