import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

const programs = ['api', 'baseline', 'listeners', 'use-cases', 'worker'];

/** Where the bench runs from: its own processes, and the product's code that they measure, as built for production. */
export const outDir = `${root}dist/bench`;

const entries = ['main', ...programs.map((name) => `processes/${name}`)];

export async function bundle() {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: [/^@kring\//], target: 'node' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      sourcemap: true,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((name) => [name, `test/bench/${name}.ts`])),
      },
    },
  });
}
