import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from './build.mjs';
import { orSayWhy } from './cannot-start.mjs';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const main = join(root, 'dist', 'all-in-one', 'main.js');

// Under a running Kring nothing is built: what runs was built from what it runs on.
if (!existsSync(main) || !existsSync(join(root, '.kring', 'running.json'))) {
  await orSayWhy(() => buildIfNeeded(root));
}
const child = spawn(process.execPath, ['--enable-source-maps', main, 'audit', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
const [code] = await once(child, 'exit');
process.exitCode = code ?? 1;
