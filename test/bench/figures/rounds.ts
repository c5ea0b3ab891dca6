import { say } from '../ground/progress.js';

/** Everyone who takes part, and what one round of it measures. */
export type Contenders<Name extends string, Result> = Record<Name, () => Promise<Result>>;

/** Every contender in turn, round after round; each round begins with another one. */
export async function inTurn<Name extends string, Result>(
  contenders: Contenders<Name, Result>,
  rounds: number,
): Promise<Record<Name, Result[]>> {
  const names = Object.keys(contenders) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Result[]>;
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < names.length; place++) {
      const name = names[(place + round) % names.length]!;
      const result = await contenders[name]();
      results[name].push(result);
      say(`  round ${round + 1}, ${name}: ${JSON.stringify(result)}`);
    }
  }
  return results;
}
