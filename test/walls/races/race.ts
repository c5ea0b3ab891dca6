import type { Chance } from '../worlds/chance.js';
import { answers, withdraws } from './acts.js';
import type { Ground } from './ground.js';
import { begin, type Her } from './her.js';
import { placesOf, readOnce } from './reads.js';
import { mustBeClosed, settles } from './remains.js';
import { comesBack, mustHaveGone, mustHearNothing, openWindow } from './windows.js';
import { writesOf, writeTwice } from './writes.js';

const LONGEST_MILLISECONDS = 40;
const READS = 5;

/** One withdrawal against all that goes on meanwhile, each at a moment of its own. */
export async function race(ground: Ground, chance: Chance, name: string): Promise<Her> {
  const her = await begin(ground, chance, name);
  const early = [
    await openWindow(ground, her, ground.coordinator),
    ...(her.beginning === 'assigned' ? [await openWindow(ground, her, ground.volunteer)] : []),
  ];
  const late = await runAll(ground, her, chance);
  // She may have said yes after her last tap: then she stops it now.
  while (!her.withdrawn) await withdraws(ground, her, ground.stage.region.bridge.id);
  for (const path of placesOf(her)) await readOnce(ground, her, chance.one(browsersOf(ground)), path);
  await settles(ground, her);
  await mustBeClosed(ground, her);
  const windows = [...early, ...late];
  await mustHaveGone(ground, her, windows);
  await mustHearNothing(ground, her, windows);
  windows.forEach((window) => window.close());
  return her;
}

const browsersOf = (ground: Ground) => [ground.coordinator, ground.volunteer];

/** Who of the recipient sees her when the race begins. */
const whoSees = (ground: Ground, { beginning }: Her) =>
  beginning === 'assigned' ? browsersOf(ground) : [ground.coordinator];

async function runAll(ground: Ground, her: Her, chance: Chance) {
  const at = async <T>(milliseconds: number, act: () => Promise<T>): Promise<T> => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return act();
  };
  const moment = () => chance.next() * LONGEST_MILLISECONDS;
  const { bridge } = ground.stage.region;
  const recipientId = chance.one([bridge.id, 'all']);
  const writes = chance.some(await writesOf(ground, her), 2);
  const places = chance.some(placesOf(her), READS);
  const [, , lateWindow, back] = await Promise.all([
    at(moment(), () => withdraws(ground, her, recipientId)),
    at(moment(), () => answers(ground, her, chance)),
    at(moment(), () => openWindow(ground, her, chance.one(whoSees(ground, her)))),
    at(moment(), () => comesBack(ground, her, ground.coordinator)),
    ...writes.map((write) => at(moment(), () => writeTwice(ground, her, write))),
    ...places.map((path) => at(moment(), () => readOnce(ground, her, ground.coordinator, path))),
    ...places.slice(0, 2).map((path) => at(moment(), () => readOnce(ground, her, ground.volunteer, path))),
  ] as const);
  return [lateWindow, back];
}
