import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace.js';

/** A build that comes out of the cache is put back where its outputs say, and nowhere else. */
test.each(['all-in-one', 'api', 'desk', 'participant', 'worker'])(
  'the build of %s names the folder that it makes',
  (app) => {
    const { nx } = JSON.parse(readFileSync(join(root, 'apps', app, 'package.json'), 'utf8'));
    expect(nx.targets.build.outputs).toEqual([`{workspaceRoot}/dist/${app}`]);
  },
);
