import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const place = (name) => fileURLToPath(new URL(name, import.meta.url));
const MOST_MEMORY = 1_500_000_000;
const LIMIT = Number(process.env.KRING_TEST_FILE_LIMIT || 1_200_000);

/** One process that runs files after one another and loads the world once for all of them. */
export class Lane {
  #child = null;

  constructor(number) {
    this.number = number;
  }

  /** Runs this file; rejects where it brought the process down, or held it for too long. */
  run(asked) {
    this.#child ??= this.#begin();
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const settled = () => {
        clearTimeout(timer);
        child.off('exit', onExit).off('message', onMessage);
      };
      const fail = (message) => {
        settled();
        void this.end('SIGKILL');
        reject(Object.assign(new Error(message), { stack: message }));
      };
      const onExit = (code, signal) => fail(`This file ended its process (${signal ?? code}).`);
      const onMessage = ({ result, error, rss }) => {
        settled();
        const ended = rss > MOST_MEMORY ? this.end() : Promise.resolve();
        ended.then(() => (error ? reject(error) : resolve(result)), reject);
      };
      const timer = setTimeout(() => fail(`This file did not end within ${LIMIT} ms.`), LIMIT);
      child.once('exit', onExit).once('message', onMessage);
      child.send(asked);
    });
  }

  /** Ends the process: by this signal, or once it has stopped what it shared among its files. */
  async end(signal) {
    const child = this.#child;
    this.#child = null;
    if (!child?.connected) return;
    const gone = new Promise((ended) => child.once('exit', ended));
    if (signal) child.kill(signal);
    else child.disconnect();
    const code = await gone;
    if (!signal && code !== 0) throw new Error(`A worker of the tests did not end well (${code}).`);
  }

  #begin() {
    return fork(place('worker.mjs'), {
      execArgv: ['--import', place('loader.mjs'), '--enable-source-maps'],
      env: { ...process.env, JEST_WORKER_ID: String(this.number) },
      serialization: 'advanced',
    });
  }
}
