import { spawned } from './spawned.mjs';

const AT_ONCE = 2;

/** Runs steps that need nothing of each other, a few at a time; each shows its words when it has ended. */
export async function runTogether(steps) {
  const waiting = [...steps];
  const outcomes = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      outcomes.push(await runStep(next, { aloud: false }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return outcomes;
}

/** Runs steps one after the other, going on after a failure so that everything is reported. */
export async function runInOrder(steps) {
  const outcomes = [];
  for (const next of steps) outcomes.push(await runStep(next, { aloud: true }));
  return outcomes;
}

async function runStep({ name, commands, isSuite }, { aloud }) {
  const start = performance.now();
  console.log(`  … ${name}`);
  let result;
  for (const [command, ...args] of commands) {
    result = await spawned(command, args, { aloud });
    if (!result.passed) break;
  }
  const { passed, words } = result;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (!passed) console.log(words);
  console.log(`  ${passed ? '✓' : '✗'} ${name} ${seconds} s`);
  return { name, isSuite, passed, words };
}
