import { onEachCarrier } from '@kring/testing';
import { isRepeated, seedOr, timesOf } from '../../setup/asked.js';
import { Chance } from '../worlds/chance.js';
import { layGround } from './ground.js';
import { beginnings } from './her.js';
import { race } from './race.js';

const TIMES = timesOf(12, 100);
const SEED = seedOr(4);
const LANES = 8;

// Nothing of her from any read that begins after her withdrawal was answered, and no frame but goodbye.
onEachCarrier((carrier) => {
  test(
    'a withdrawal wins from whatever goes on meanwhile',
    async () => {
      const known = { ...(await carrier()) };
      const times = Math.ceil(known.KRING_REDIS_URL ? TIMES / 5 : (TIMES * 4) / 5);
      const ground = await layGround(known);
      const begun = new Set<string>();
      let next = 0;
      const lane = async () => {
        while (next < times && ground.broken.length === 0) {
          const number = (next += 1);
          const her = await race(ground, new Chance(SEED * 1_000_000 + number), `Zonnestraal${number}x`);
          begun.add(her.beginning);
        }
      };
      await Promise.all(Array.from({ length: LANES }, lane));
      await ground.close();
      expect(ground.broken).toEqual([]);
      if (times >= 50) expect(begun).toEqual(new Set(beginnings));
    },
    isRepeated() ? undefined : 1_200_000,
  );
});
