import { spawn } from 'node:child_process';
import { orSayWhy } from '../../apps/all-in-one/start/cannot-start.mjs';
import { installIfNeeded } from '../../apps/all-in-one/start/install.mjs';
import { root } from '../run/spawned.mjs';
import { bundle, outDir } from './bundle.mjs';

// Ratios go to stdout, one JSON line each, and nothing else does.
console.log = console.error;

await orSayWhy(() => installIfNeeded(root));
await bundle();
const child = spawn(
  process.execPath,
  ['--enable-source-maps', `${outDir}/main.js`, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.once('exit', (code, signal) => {
  process.exitCode = code ?? (signal ? 1 : 0);
});
