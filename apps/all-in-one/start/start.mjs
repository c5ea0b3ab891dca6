import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from './build.mjs';
import { orSayWhy } from './cannot-start.mjs';
import { installIfNeeded } from './install.mjs';
import { stopWithParent } from './parent.mjs';
import { requireAll } from './requirements.mjs';
import { run } from './run.mjs';
import { step } from './step.mjs';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** Everything between `npm start` and a running Kring. */
export async function start() {
  stopWithParent();
  await orSayWhy(async () => {
    await step('checked this machine and this folder', () => requireAll(root));
    await installIfNeeded(root);
    await buildIfNeeded(root);
  });
  process.exitCode = await run(root, process.argv.slice(2));
}
