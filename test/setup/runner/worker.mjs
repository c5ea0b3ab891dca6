import run, { setWorkerData } from '../../../node_modules/jest-light-runner/src/worker-runner.js';
import '../../../node_modules/jest-light-runner/src/global-setup.js';
import { fileURLToPath } from 'node:url';
import { end } from './at-end.mjs';
import { restore, snapshot } from './left-behind.mjs';
import './own-lane.mjs';
import { setPatience } from './patience.mjs';
import { unheard } from './unheard.mjs';

const setupFilesAfterEnv = [fileURLToPath(new URL('./own-lane.mjs', import.meta.url))];
const { send } = process;

process.on('disconnect', () => {
  void end().then(
    () => process.exit(0),
    (error) => (console.error(error), process.exit(1)),
  );
});
process.on('message', (asked) => {
  void answer(asked).then((answered) => send.call(process, { ...answered, rss: process.memoryUsage().rss }));
});

async function answer({ path, patience, globalConfig, projectConfig }) {
  setWorkerData({
    globalConfig,
    projectConfig: { ...projectConfig, setupFilesAfterEnv },
    runtime: 'child_process',
  });
  setPatience(patience);
  try {
    return { result: await runAlone(path) };
  } catch (error) {
    return { error: { message: String(error?.message ?? error), stack: String(error?.stack ?? error) } };
  }
}

/** Runs one file; what it leaves behind for the files after it counts as a failure of its own. */
async function runAlone(path) {
  const before = snapshot();
  const result = await run(path);
  await new Promise(setImmediate);
  const left = restore(before).map((what) => `It leaves ${what} changed for the files after it.`);
  const between = unheard().map((error) => error.stack);
  return [...left, ...between].reduce(withFailure, result);
}

const withFailure = (result, message) => ({
  ...result,
  numFailingTests: result.numFailingTests + 1,
  failureMessage: `${result.failureMessage}${message}\n`,
  testResults: [
    ...result.testResults,
    {
      ancestorTitles: [],
      title: '(the file as a whole)',
      fullName: '(the file as a whole)',
      status: 'failed',
      failureMessages: [message],
      numPassingAsserts: 0,
    },
  ],
});
