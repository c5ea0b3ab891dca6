import { localMailbox } from '@kring/platform-mail';
import { watchingKey } from '@kring/platform-access';
import { sampleOf } from '../../../setup/asked.js';
import { comparePair, SAMPLE, type Difference } from '../pairs.js';
import { FRAMES, openGround, type Ground } from '../worlds.js';
import { leaksInAnswers, people, type Leak } from './in-answers.js';

// A harness that finds nothing proves nothing: so a leak is planted in each kind of exit, and has to be found.

const PAIRS = 300;
const MINUTES = 60_000;

async function firstFound(ground: Ground): Promise<Difference | null> {
  for (let seed = 0; seed < PAIRS; seed += 1) {
    const [found] = await comparePair(ground, seed, SAMPLE);
    if (found) return found;
  }
  return null;
}

/** Tells everyone by mail how many people there are, whenever something was done. */
const inLetters: Leak = {
  exit: 'a mail',
  plant: (ground) => ({
    ...ground,
    stage: {
      ...ground.stage,
      async react() {
        await ground.stage.react();
        const told = `Er zijn ${await people(ground.stage)} deelnemers.`;
        for (const { mail } of ground.audiences) {
          if (mail) await localMailbox.send({ to: mail, subject: 'Nieuws', paragraphs: [told] });
        }
      },
    },
  }),
};

const leaks = sampleOf([...leaksInAnswers, inLetters], 1);

describe('a leak that is planted is found in', () => {
  let ground: Ground;

  beforeAll(async () => {
    ground = await openGround();
  });

  afterAll(() => ground.stage.close());

  test.each(leaks.map((leak) => [leak.exit, leak] as const))(
    '%s',
    async (_, leak) => {
      expect(await firstFound(leak.plant(ground))).not.toBeNull();
    },
    10 * MINUTES,
  );
});

describe('without the check at delivery', () => {
  let ground: Ground;

  beforeAll(async () => {
    ground = await openGround({
      api: { walls: { whoSees: async (_kind, _id, _needs, all) => new Set(all.map(watchingKey)) } },
    });
  });

  afterAll(() => ground.stage.close());

  test(
    'a frame tells two worlds apart',
    async () => {
      expect((await firstFound(ground))?.where).toBe(FRAMES);
    },
    10 * MINUTES,
  );
});
