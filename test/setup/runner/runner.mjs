import { Lane } from './lane.mjs';

/** Runs files in a few processes that stay: what all of them import is loaded once in each, not once a file. */
export default class Runner {
  constructor(globalConfig) {
    this.globalConfig = globalConfig;
  }

  async runTests(tests, watcher, onStart, onResult, onFailure) {
    const waiting = [...tests];
    const work = async (lane) => {
      for (let next = waiting.shift(); next && !watcher.isInterrupted(); next = waiting.shift()) {
        await onStart(next);
        await lane.run(this.#asked(next)).then(
          (result) => onResult(next, result),
          (error) => onFailure(next, error),
        );
      }
      await lane.end();
    };
    const size = Math.min(this.globalConfig.maxWorkers, tests.length);
    await Promise.all(Array.from({ length: size }, (_, index) => work(new Lane(index + 1))));
  }

  #asked({ path, context }) {
    const { globalConfig } = this;
    const patience = Number(process.env.KRING_TEST_PATIENCE || context.config.globals.patience);
    return { path, patience, globalConfig, projectConfig: plain(context.config) };
  }
}

/** Without what can't be sent to another process. */
const plain = (config) => JSON.parse(JSON.stringify(config));
