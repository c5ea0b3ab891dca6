import { read } from './workspace.js';

// What goes wrong in systems like this one, and the test that is named after the rule which keeps it from happening here.

const referral = (name: string) => `libs/referrals/src/use-cases/${name}.int.spec.ts`;
const wall = (name: string) => `test/walls/${name}.spec.ts`;

const TRAPS: readonly (readonly [trap: string, file: string, test: string])[] = [
  [
    'a state is set without looking at the one before',
    referral('take-back'),
    'an illegal move is refused with what is allowed, never ignored',
  ],
  ['what is over goes on', 'libs/referrals/domain/src/attempt.spec.ts', 'what has ended stays ended'],
  ['an id alone is enough', wall('predicates'), 'a stranger can not %s'],
  [
    'the browser says that consent is not needed',
    wall('bad-input'),
    'unknown fields, wrong types and over-long text come back all at once, and nothing is stored',
  ],
  [
    'consent is one yes for everything',
    'libs/consents/domain/src/answer.spec.ts',
    'yes means the smallest set',
  ],
  [
    'a copy stays with another organisation for ever',
    'libs/consents/src/use-cases/withdraw-consent.int.spec.ts',
    'from one: all that it saw is gone in the same transaction, also for its volunteers',
  ],
  [
    'no end means never',
    'libs/consents/domain/src/question.spec.ts',
    'a consent has a fixed end, twelve months at most',
  ],
  [
    'what may be seen drifts from what she said',
    wall('recomputed'),
    'random histories: after each step the projection is what the facts say',
  ],
  [
    'two rules that hide together show',
    wall('keep-away'),
    'off the list a coordinator sees what still stands, and nothing that she withdrew meanwhile',
  ],
  [
    'searching, sorting or counting tells what is hidden',
    'test/walls/worlds/worlds.spec.ts',
    'pairs of worlds that differ only in what is not shared',
  ],
  [
    'an open line outlives the right to it',
    wall('delivery'),
    'when she withdraws, the open page hears goodbye and nothing else, and her sender nothing',
  ],
  [
    'coming back goes round the check',
    'test/walls/races/races.spec.ts',
    'a withdrawal wins from whatever goes on meanwhile',
  ],
  [
    'more places are given than there are',
    'libs/activities/src/use-cases/take-place.int.spec.ts',
    'ten at once on five places give exactly five',
  ],
  [
    'who looks after her changes who sees her',
    referral('give-attempt'),
    'giving it away never changes who may see it',
  ],
  [
    'an answer has to be undone to go on, and its history goes with it',
    referral('ask-another'),
    'a second attempt is always possible: after it was declined or taken back',
  ],
  [
    'one of a couple signs for the other',
    wall('consent-bad-input'),
    'by anyone else: a partner, a worker, nobody',
  ],
  [
    'an addressee without an address is never told, or stops the others',
    'libs/referrals/src/chores/keep-answer-times.int.spec.ts',
    'nobody answered: its administrators get one letter, and one without an address stands in nobody’s way',
  ],
  [
    'an organisation without an account can’t answer',
    wall('answer-links'),
    'its contact is mailed who asks, how many and by when, and nothing of her',
  ],
  [
    'only a false reason is on the list',
    referral('decline-attempt'),
    'a no has a coded reason, in the attempt and in its log',
  ],
  [
    'who is responsible is never told',
    'libs/referrals/src/chores/keep-answer-times.int.spec.ts',
    'whom the organisation named gets it instead; where she has no address its administrators do',
  ],
  [
    'the badge counts what the list does not show',
    referral('give-attempt'),
    'the badge of each box equals the rows behind it, whoever’s are asked for',
  ],
];

test.each(TRAPS)('%s: there is a test that it does not', (_, file, name) => {
  expect(read(file)).toContain(name);
});
