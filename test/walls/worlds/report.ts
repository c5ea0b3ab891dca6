import type { Difference } from './pairs.js';

const MOST = 1_500;
const shortened = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)} …` : text);
const happened = (names: readonly string[]): string => names.join(' · ') || 'nothing';

/** From where two texts go apart, with a little before it. */
function apart(one: string, other: string): [string, string] {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place += 1;
  const from = Math.max(0, place - 200);
  return [shortened(one.slice(from)), shortened(other.slice(from))];
}

/** The smallest reproduction of a difference: seed, audience, request, and both answers from where they differ. */
export function reproduction({ seed, audience, one, other, where, inOne, inOther }: Difference): string {
  const [here, there] = apart(inOne, inOther);
  return [
    `seed ${seed}: ${audience} tells two worlds apart by ${shortened(where)}`,
    `  in one happened:   ${happened(one)}`,
    `  in the other:      ${happened(other)}`,
    `  one answers:       ${here}`,
    `  the other answers: ${there}`,
    `  again: npm run noninterference -- --pairs 1 --seed ${seed} (--whole, if it was)`,
  ].join('\n');
}

/** How many bytes of an answer differ: those that are not alike at their place, and those that one has more. */
export function differingBytes({ inOne, inOther }: Difference): number {
  const [one, other] = [Buffer.from(inOne), Buffer.from(inOther)];
  const shared = Math.min(one.length, other.length);
  let differing = Math.abs(one.length - other.length);
  for (let place = 0; place < shared; place += 1) if (one[place] !== other[place]) differing += 1;
  return differing;
}
