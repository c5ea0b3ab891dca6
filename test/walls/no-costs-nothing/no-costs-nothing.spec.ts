import { isRepeated, sampleOf, seedOr, timesOf } from '../../setup/asked.js';
import { compareWorlds, type Difference } from './compare.js';
import { layTown } from './town.js';

const FEW = 24;
const TIMES = timesOf(FEW, 104);
const SEED = seedOr(4);

test(
  'refusal, silence, talking first, withdrawal and being too late are the same to her sender',
  async () => {
    const everybody = await layTown();
    const town = isRepeated() ? everybody : { ...everybody, people: sampleOf(everybody.people, FEW) };
    const found: Difference[] = [];
    for (let pairs = 0; pairs < TIMES && found.length === 0; pairs += town.people.length) {
      found.push(...(await compareWorlds(town, SEED * 1_000_000 + pairs)));
    }
    await town.stage.close();
    expect(found.slice(0, 3)).toEqual([]);
  },
  isRepeated() ? undefined : 1_200_000,
);
