import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = `${root}dist/test`;

/** What runs outside Jest's own compiler (its global set-up, and processes that a spec kills) is bundled once. */
export const bundles = {
  embedded: `${outDir}/embedded.js`,
  postgres: `${outDir}/postgres.js`,
  redis: `${outDir}/redis.js`,
  region: `${outDir}/region.js`,
  provider: `${outDir}/provider.js`,
};

export async function bundle() {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: [/^@kring\//] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        input: {
          embedded: 'libs/embedded-postgres/src/index.ts',
          postgres: 'libs/testing/src/postgres.ts',
          redis: 'libs/testing/src/private-redis.ts',
          region: 'test/setup/product/region.ts',
          provider: 'test/setup/product/provider.ts',
        },
      },
    },
  });
}
