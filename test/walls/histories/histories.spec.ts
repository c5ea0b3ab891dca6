import * as fc from 'fast-check';
import { isRepeated, seedOr, timesOf } from '../../setup/asked.js';
import { layGround, type Ground } from './ground.js';
import { mustAddUp, mustHaveHeardOnlyTheirs, mustReadAlike } from './holds.js';
import { newModel, recipients, type Model, type ReceiverStep } from './model.js';
import { lastAt } from './asked-at.js';
import * as aroundHer from './around-her.js';
import * as clarifying from './clarifying.js';
import * as play from './play.js';
import * as receiving from './receiving.js';

const TIMES = timesOf(6, 16);
const SEED = seedOr(4);
const LONGEST = 12;
let ground: Ground;

beforeAll(async () => {
  ground = await layGround();
});

afterAll(() => ground.close());

/** One thing that happens, by its name, and all that follows from it. */
class Happening implements fc.AsyncCommand<Model, Ground> {
  constructor(
    private readonly name: string,
    private readonly happens: (model: Model, ground: Ground) => Promise<void>,
    private readonly can: (model: Model) => boolean = () => true,
  ) {}

  check(model: Model): boolean {
    return this.can(model);
  }

  async run(model: Model, real: Ground): Promise<void> {
    await this.happens(model, real);
    await real.openPages();
    await real.voice.sayAll();
  }

  toString(): string {
    return this.name;
  }
}

type Of = (model: Model, ground: Ground) => Promise<void>;
const steps: ReceiverStep[] = [
  ...(['review', 'waitlist', 'accept', 'decline'] as const),
  ...(['plan-handover', 'begin', 'complete', 'stop'] as const),
];

const happenings = [
  new Happening('she says yes', (m, g) => play.says(m, g, 'yes')),
  new Happening('she says no', (m, g) => play.says(m, g, 'no')),
  new Happening('she withdraws from all', (m, g) => play.withdraws(m, g, 'all')),
  new Happening('a month goes by', play.monthGoesBy, play.canMonthGoBy),
  new Happening('half a year goes by', play.halfYearGoesBy, play.canHalfYearGoBy),
  new Happening('nobody vouches for the third, or somebody again', aroundHer.vouches),
  ...recipients.flatMap((at) => {
    const wasAsked = (name: string, happens: Of) =>
      new Happening(`${at}: ${name}`, happens, (model) => lastAt(model, at) !== undefined);
    return [
      new Happening(`${at}: is asked`, (m, g) => play.ask(m, g, at)),
      new Happening(`she keeps ${at} away, or no longer`, (m, g) => aroundHer.keepsAway(m, g, at)),
      wasAsked('reports', (m, g) => aroundHer.reports(m, g, at)),
      wasAsked('asks back', (m, g) => clarifying.asksBack(m, g, at)),
      wasAsked('is clarified', (m, g) => clarifying.clarifies(m, g, at)),
      wasAsked('she withdraws', (m, g) => play.withdraws(m, g, at)),
      wasAsked('she met them', (m, g) => play.meets(m, g, at)),
      wasAsked('is taken back', (m, g) => play.takesBack(m, g, at, 'withdraw')),
      wasAsked('was a mistake', (m, g) => play.takesBack(m, g, at, 'void')),
      ...steps.map((step) => wasAsked(step, (m, g) => receiving.takes(m, g, at, step))),
      ...(['accept', 'complete'] as const).flatMap((step) => [
        wasAsked(`${step}, over an older version`, (m, g) => receiving.takesStale(m, g, at, step)),
        wasAsked(`${step}, twice at once`, (m, g) => receiving.takesTwice(m, g, at, step)),
        wasAsked(`${step}, again with its key`, (m, g) => receiving.takesAgain(m, g, at, step)),
      ]),
    ];
  }),
];

// Half of what happens is at the first organisation or hers: elsewhere most is refused for want of a beginning.
const often = happenings.filter((one) => /^(she|bridge|a month|half a year|nobody)/.test(one.toString()));
const commands = fc.commands(
  [...happenings, ...often].map((one) => fc.constant(one)),
  { maxCommands: LONGEST, size: 'max' },
);

const named = (name: string) => happenings.find((one) => one.toString() === name)!;
const yes = named('she says yes');
const late = [yes, named('a month goes by')];
const accepted = [yes, named('bridge: accept')];
// Most begin where something is open.
const elsewhere = [named('third: is asked'), yes, named('third: accept')];
const planned = [...accepted, named('bridge: plan-handover')];
const beginnings = fc.constantFrom([], [yes], late, accepted, planned, elsewhere);
const reached = new Set<string>();

test(
  'whatever happens, in whatever order: everyone reads what the laws say, and everything happens once',
  async () => {
    const history = fc.asyncProperty(beginnings, commands, async (beginning, happening) => {
      await ground.again();
      const model = newModel();
      for (const first of beginning) await first.run(model, ground);
      await fc.asyncModelRun(() => ({ model, real: ground }), happening);
      await mustReadAlike(model, ground);
      await mustAddUp(ground);
      await mustHaveHeardOnlyTheirs(model, ground);
      for (const { truth } of model.asked) reached.add(truth);
    });
    await fc.assert(history, { numRuns: TIMES, seed: SEED });
    if (TIMES >= 16) expect(reached.size).toBeGreaterThan(6);
  },
  isRepeated() ? undefined : 600_000,
);
