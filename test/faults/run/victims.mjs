import { kill, killAll, processesIn } from './processes.mjs';

/** Whom a round may kill. A machine that stops takes everything; it does so in half of the rounds. */
const KINDS = ['everything', 'npm', 'start', 'server', 'database', 'connection'];
const ROLES = {
  npm: ['npm'],
  start: ['start'],
  server: ['server'],
  database: ['postgres', 'initdb'],
  connection: ['backend'],
};

export function pickKind(chance) {
  return chance.upTo(1) < 0.5 ? 'everything' : chance.pick(KINDS.slice(1));
}

/** Kills one of that kind, or everything where there is none at this moment; says what it was. */
export async function killOne(folder, kind, chance) {
  const there = processesIn(folder).filter(({ role }) => ROLES[kind]?.includes(role));
  if (there.length > 0) {
    kill(chance.pick(there).pid);
    return kind;
  }
  await killAll(folder);
  return 'everything';
}
