import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const ROLES = [
  ['backend', /^postgres: /],
  ['initdb', /\/bin\/initdb /],
  ['postgres', /\/bin\/postgres /],
  ['server', /dist\/all-in-one\/main\.js/],
  ['build', /node_modules\/nx\/|\bvite build\b/],
  ['install', /\bnpm(-cli\.js)? ci\b/],
  ['start', /^\S*node apps\/all-in-one\/start\.mjs/],
  ['shell', /^sh -c /],
  ['npm', /\bnpm start\b/],
];

/** Every living process that works in the folder or was told of it, with the part that it plays. */
export function processesIn(folder) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), ...describe(name) }))
    .filter(({ pid, place, command }) => pid !== process.pid && `${place}/ ${command}`.includes(folder))
    .map(({ pid, command }) => ({ pid, command, role: roleOf(command) }));
}

/** Kills as a machine does that loses its power: everything, at once. */
export async function killAll(folder) {
  for (let victims = processesIn(folder); victims.length > 0; victims = processesIn(folder)) {
    victims.forEach(({ pid }) => kill(pid));
    await pause(5);
  }
}

export function kill(pid, signal = 'SIGKILL') {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Waits until the condition holds; false when it did not within the seconds. */
export async function waitUntil(holds, seconds) {
  const end = performance.now() + seconds * 1000;
  while (!(await holds())) {
    if (performance.now() > end) return false;
    await pause(20);
  }
  return true;
}

// One that ended and was never waited for has no folder and no command: it does not count as living.
function describe(pid) {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return { command, place: readlinkSync(`/proc/${pid}/cwd`) };
  } catch {
    return { command: '', place: '' };
  }
}

const roleOf = (command) => ROLES.find(([, pattern]) => pattern.test(command))?.[0] ?? 'other';
