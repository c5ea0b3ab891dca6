import { buildIfNeeded } from '../../apps/all-in-one/start/build.mjs';
import { orSayWhy } from '../../apps/all-in-one/start/cannot-start.mjs';
import { root } from '../run/spawned.mjs';
import { chances } from './run/chance.mjs';
import { killFirstStarts } from './run/first-start.mjs';
import { readOptions } from './run/options.mjs';
import { killAll } from './run/processes.mjs';
import { copyProject } from './run/project-copy.mjs';
import { killRunningSessions } from './run/running-session.mjs';
import { summaryOf } from './run/summary.mjs';
import { newTable } from './run/table.mjs';
import { tryTheRest } from './run/tries.mjs';

const options = readOptions(process.argv.slice(2));
await orSayWhy(() => buildIfNeeded(root));
console.log(`\nKills Kring and starts it again. To have the same moments again: --seed ${options.seed}\n`);
const table = newTable(console.log);
for (const user of options.users) await killAs(user);
const { kills, healthy, lost, unwell } = table.sum();
console.log(`\n${summaryOf(table.rows).join('\n')}\n`);
if (unwell > 0) console.log(`${unwell} rounds left something half, undelivered or running.`);
console.log(`${kills} kills, ${healthy} healthy next starts, ${lost} lost`);
process.exitCode = healthy === kills && lost === 0 && unwell === 0 ? 0 : 1;

async function killAs(user) {
  const copy = await copyProject(root, user);
  const chance = chances(options.seed);
  const report = (row) => table.add(user.name, row);
  const giveUp = () => killAll(copy.folder).then(() => (copy.discard(), process.exit(130)));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, giveUp);
  try {
    for (const phase of ['first', 'build', 'install']) {
      await killFirstStarts(copy, { phase, rounds: options[phase], whole: options.whole, chance, report });
    }
    await killRunningSessions(copy, { rounds: options.running, chance, report });
    if (options.tries > 0) await tryTheRest(copy, { chance, report });
  } finally {
    await killAll(copy.folder);
    copy.discard();
  }
}
