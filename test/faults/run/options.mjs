import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const ROOT = 0;
const number = (standard) => ({ type: 'string', default: String(standard) });

/** What was asked for on the command line: how many kills of each kind, by which seed, and as whom. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      seed: number(Date.now() % 1_000_000),
      first: number(50),
      running: number(50),
      build: number(3),
      install: number(1),
      tries: number(1),
      whole: number(0),
      as: { type: 'string', default: process.getuid() === ROOT ? 'root,nobody' : 'myself' },
    },
  });
  const { as, ...counts } = values;
  const asked = Object.fromEntries(Object.entries(counts).map(([name, text]) => [name, countOf(name, text)]));
  return { ...asked, users: as.split(',').map(userNamed) };
}

function countOf(name, text) {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 0) return count;
  throw new Error(`--${name} takes a number, not ${text}.`);
}

/** Whom Kring runs as. Only root can be somebody else. */
function userNamed(name) {
  if (process.getuid() !== ROOT || name === 'root') return { name };
  const id = (flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { name, uid: id('-u'), gid: id('-g') };
}
