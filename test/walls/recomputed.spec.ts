import { FixedClock, setStage, type Stage } from '@kring/testing';
import * as fc from 'fast-check';
import { sampleOf, seedOr, timesOf } from '../setup/asked.js';
import { loadFacts, projected } from './oracle/load-facts.js';
import { ignoring, steps, type Played } from './oracle/steps.js';
import { visible } from './oracle/visible.js';

// What is visible is kept in the projection, change by change. Here it is computed anew, from the facts alone.

const HISTORIES = timesOf(20, 100);
const DAY = 86_400_000;
const today = new Date(Math.floor(Date.now() / 1000) * 1000);
const clock = new FixedClock(today);
let stage: Stage;
let compared = 0;

beforeAll(async () => {
  stage = await setStage(clock);
});

afterAll(() => stage.close());

const ALWAYS = ['the bridge is vouched for', 'the volunteer is reinstated'];

async function begin(): Promise<Played> {
  clock.moveTo(today);
  const participantId = await stage.story.participant();
  const { organisationId, memberId } = stage.region.delft.guide;
  const later = (days: number) => clock.moveTo(new Date(clock.now().getTime() + days * DAY));
  const assignments = [{ organisationId, memberId, at: clock.now() }];
  const played = { stage, participantId, later, assignments, now: () => clock.now() };
  for (const name of ALWAYS) await ignoring(() => steps[name]!(played));
  return played;
}

/** One step, a minute later, with all that follows from it; then both sides are held against each other. */
async function take(played: Played, name: string): Promise<void> {
  clock.moveTo(new Date(clock.now().getTime() + 60_000));
  await ignoring(() => steps[name]!(played));
  await stage.react();
  clock.moveTo(new Date(clock.now().getTime() + 60_000));
  await stage.chores();
  const { participantId, assignments } = played;
  const facts = await loadFacts(stage.database, participantId, assignments, clock.now());
  expect(await projected(stage.database, participantId, clock.now())).toEqual(visible(facts, clock.now()));
  compared += 1;
}

async function play(history: readonly string[]): Promise<void> {
  const played = await begin();
  for (const name of history) await take(played, name);
}

const whole = ['referred to the bridge', 'she says yes', 'the bridge accepts', 'a volunteer is assigned'];

test.each(sampleOf(Object.keys(steps), 7))('after all went well: %s', async (name) => {
  await play([...whole, name, ...whole]);
});

test(`${HISTORIES} random histories: after each step the projection is what the facts say`, async () => {
  const random = fc.array(fc.constantFrom(...Object.keys(steps)), { minLength: 1, maxLength: 6 });
  // Half of them begin where something is open: elsewhere most steps are refused.
  const history = fc
    .tuple(fc.constantFrom([], whole.slice(0, 2), whole), random)
    .map(([first, then]) => [...first, ...then]);
  await fc.assert(fc.asyncProperty(history, play), {
    numRuns: HISTORIES,
    seed: seedOr(21),
    endOnFailure: true,
  });
  expect(compared).toBeGreaterThan(HISTORIES);
}, 900_000);
