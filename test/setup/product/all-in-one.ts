import { freePort } from '@kring/testing';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { node } from './commands.js';
import type { Product } from './product.js';
import { started } from './started.js';
import { orUndone } from './undo.js';

const READY = 'Kring is ready';

/** The built product as `npm start` runs it, with its own embedded PostgreSQL, in a folder of its own. */
export function startAllInOne(): Promise<Product> {
  return orUndone(async (undo) => {
    const folder = await mkdtemp(join(tmpdir(), 'kring-test-product-'));
    undo.add(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
    await chmod(folder, 0o755);
    const port = await freePort();
    const product = await started({
      name: 'the product',
      command: node('dist/all-in-one/main.js'),
      cwd: folder,
      env: { KRING_PORT: String(port), KRING_WEB_ROOT: resolve('dist') },
    });
    undo.add(() => product.stop('SIGINT'));
    await product.until(() => product.said().includes(READY));
    return {
      at: (person) => `http://${person}.localhost:${port}`,
      sharesBrowser: true,
      printed: () => product.said(),
      stop: () => undo.all(),
    };
  });
}
