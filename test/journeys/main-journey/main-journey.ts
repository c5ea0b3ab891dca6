import type { Product } from '../../setup/product/product.js';
import * as steps from './steps.js';
import { beginStory, type Options, type Story } from './story.js';

/** One story, each step on the state that the step before it left, in whatever way the product runs. */
export function mainJourney(start: () => Promise<Product>, options: Options = {}): void {
  let product: Product;
  let story: Story;

  beforeAll(async () => {
    product = await start();
    story = await beginStory(product, options);
  });

  afterAll(async () => {
    await story?.end();
    await product?.stop();
  });

  const step: Step = (name, ...acts) =>
    test(name, async () => {
      for (const act of acts) await act(story);
    });

  inSteps(step);
  checksAfterwards(() => ({ product, story }));
}

type Step = (name: string, ...acts: ((story: Story) => Promise<void>)[]) => void;

function inSteps(step: Step): void {
  step('1. a client manager adds a participant and refers her in three fields', steps.refer);
  step('2. she opens her link, enters the code and says yes, in Arabic', steps.invitesHer, steps.saysYes);
  step(
    '3. the referral arrives without reloading, without a name; accepting opens what she shared',
    steps.receive,
  );
  step(
    '4. the coordinator proposes her offer, the participant takes a place, both see it at once',
    steps.enrol,
  );
  step('5. the volunteer sees this one case and reports in three taps', steps.writeReport);
  step('6. the client manager saw it all arrive, without reloading', steps.follow);
  step(
    '7. she sees who looked, withdraws in two taps, and the open page turns',
    steps.seeWhoLooked,
    steps.withdraw,
  );
}

function checksAfterwards(told: () => { product: Product; story: Story }): void {
  test('axe finds nothing on any of these pages, and no page is wider than its screen', () => {
    expect(told().story.found).toEqual([]);
  });

  test('no page met an error on the way', () => {
    const { joris, samira, fatma, hiwet } = told().story;
    expect([joris, samira, fatma, hiwet].flatMap((person) => person.wrong)).toEqual([]);
  });

  test('where there are several api processes, each answered people and held live pages', () => {
    for (const share of told().product.shares?.() ?? []) {
      expect(share.requests).toBeGreaterThan(20);
      expect(share.lines).toBeGreaterThan(0);
    }
  });
}
