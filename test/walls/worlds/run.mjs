import { spawn } from 'node:child_process';
import { build } from 'vite';
import { orSayWhy } from '../../../apps/all-in-one/start/cannot-start.mjs';
import { installIfNeeded } from '../../../apps/all-in-one/start/install.mjs';
import { root } from '../../run/spawned.mjs';
import { bundle as bundleServers, bundles } from '../../setup/bundle.mjs';

const outDir = `${root}dist/walls`;

const bundle = (program) =>
  build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: [/^@kring\//], target: 'node' },
    build: {
      ssr: `test/walls/${program}.ts`,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      sourcemap: true,
    },
  });

/** Runs a program of the walls (its path below test/walls, without .ts) with what was asked for on the command line. */
export async function runProgram(program, environment = {}) {
  await orSayWhy(() => installIfNeeded(root));
  await bundle(program);
  const built = `${outDir}/${program.split('/').at(-1)}.js`;
  const child = spawn(process.execPath, ['--enable-source-maps', built, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  const stop = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  process.exitCode = await new Promise((ended) => {
    child.once('exit', (code, signal) => ended(code ?? (signal ? 1 : 0)));
  });
}

/** The same, with a throw-away PostgreSQL for the tests' databases that it opens. */
export async function runOnPostgres(program) {
  await orSayWhy(() => installIfNeeded(root));
  await bundleServers();
  const { startThrowAwayPostgres } = await import(bundles.postgres);
  const postgres = await startThrowAwayPostgres();
  try {
    await runProgram(program, { KRING_TEST_DATABASE_URL: postgres.ownerUrl });
  } finally {
    await postgres.stop();
  }
}
