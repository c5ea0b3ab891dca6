import { addEventHandler } from 'jest-circus';
import { failingOnUnheard } from './unheard.mjs';

let usual = 5_000;

/** How long a test or a hook may take that names no time of its own. */
export const setPatience = (milliseconds) => void (usual = milliseconds);

// The light runner takes no time; and a test that hangs would hold the run for ever.
addEventHandler((event, { currentDescribeBlock: block }) => {
  if (event.name === 'add_hook') limit(block.hooks.at(-1), `a ${event.hookType} hook`, event.timeout);
  if (event.name === 'add_test') limit(block.children.at(-1), `the test "${event.testName}"`, event.timeout);
});

function limit(one, name, given) {
  const { fn } = one;
  if (!fn) return;
  const milliseconds = given ?? usual;
  one.fn = () => failingOnUnheard(() => inTime(called(fn), name, milliseconds));
}

/** A function that takes `done` is called with it, as Jest does. */
const called = (fn) =>
  fn.length === 0
    ? Promise.resolve().then(fn)
    : new Promise((resolve, reject) => fn((error) => (error ? reject(error) : resolve())));

function inTime(promise, name, milliseconds) {
  let timer;
  const late = new Promise((_, reject) => {
    const error = new Error(`Exceeded timeout of ${milliseconds} ms for ${name}.`);
    timer = setTimeout(() => reject(error), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
