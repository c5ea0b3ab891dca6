import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { openGround } from './ground/ground.js';
import { say, step } from './ground/progress.js';
import { measures } from './measures/index.js';
import { profileInto, programsAreBeside } from './processes/forked.js';

programsAreBeside(import.meta.url);
const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, profile: { type: 'string' } },
});
if (values.profile) profileInto(values.profile);
const pace = values.quick ? { rounds: 4, seconds: 2 } : { rounds: 4, seconds: 8 };
const chosen = measures.filter(({ id }) => values.only === undefined || id === values.only);
if (chosen.length === 0) {
  say(`There is no ${values.only}; there are ${measures.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}

// Ctrl-C ends the database too: its own process heeds the end of this one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

const ground = await openGround();
let missed = 0;
try {
  for (const measure of chosen) {
    const lines = await step(measure.id, () => measure.run(ground, pace));
    for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
    missed += lines.filter(({ pass }) => !pass).length;
  }
} finally {
  await ground.close();
}
say(missed ? `${missed} goals were missed.` : 'Every goal was reached.');
process.exit(0);
