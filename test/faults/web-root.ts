import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Two web apps of one page each, as the build would put them there. */
export async function smallWebRoot(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'kring-test-web-'));
  for (const app of ['desk', 'participant']) {
    await mkdir(join(root, app, 'assets'), { recursive: true });
    await writeFile(join(root, app, 'index.html'), '<!doctype html><title>Kring</title>');
  }
  return root;
}
