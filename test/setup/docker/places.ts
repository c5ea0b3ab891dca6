import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '@kring/testing';
import { certificateOfLocalhost } from './certificate.js';
import { DOCKER } from './compose-file.js';

/** Where on this machine is what in the containers has a host name, a port or a path of its own. */
export interface Places {
  readonly folder: string;
  /** The image's /app. */
  readonly app: string;
  readonly publicPort: number;
  readonly redisPort: number;
  /** The port that a process serves people on, and the one that its health is asked at. */
  portsOf(service: string): { own: number; watch: number };
  /** A value of compose.yaml or nginx.conf, with this machine's places in it. */
  here(value: string): string;
  remove(): Promise<void>;
}

export async function findPlaces(ownerUrl: string): Promise<Places> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-test-docker-'));
  const app = join(folder, 'app');
  // The proxy's workers are another user than whoever runs the tests as root.
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'tmp'));
  await promisify(execFile)(process.execPath, [join(DOCKER, 'assemble.mjs'), app]);
  const ports = new Map<string, { own: number; watch: number }>();
  for (const name of ['api-1', 'api-2', 'worker-1', 'worker-2', 'migrate']) {
    ports.set(name, { own: await freePort(), watch: await freePort() });
  }
  const [publicPort, plainPort, redisPort] = [await freePort(), await freePort(), await freePort()];
  const { host, pathname, username } = new URL(ownerUrl);
  const replaced: [string, string][] = [
    // First, as this machine's own folders are below /tmp too.
    [' /tmp/', ` ${folder}/tmp/`],
    ['//kring:', `//${username}:`],
    ['postgres:5432/kring', `${host}${pathname}`],
    ['redis:6379', `127.0.0.1:${redisPort}`],
    ['api-1:3000', `127.0.0.1:${ports.get('api-1')!.own}`],
    ['api-2:3000', `127.0.0.1:${ports.get('api-2')!.own}`],
    ['listen 8080', `listen 127.0.0.1:${plainPort}`],
    ['listen 8443', `listen 127.0.0.1:${publicPort}`],
    ['/etc/kring/', `${folder}/`],
    ['/app/', `${app}/`],
    ['0.0.0.0', '127.0.0.1'],
  ];
  const here = (value: string) => replaced.reduce((text, [from, to]) => text.replaceAll(from, to), value);
  await certificates(join(folder, 'certificates'));
  await writeFile(join(folder, 'nginx.conf'), here(await readFile(join(DOCKER, 'nginx.conf'), 'utf8')));
  return {
    folder,
    app,
    publicPort,
    redisPort,
    portsOf: (service) => ports.get(service)!,
    here,
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

async function certificates(folder: string): Promise<void> {
  const { key, certificate } = certificateOfLocalhost();
  await mkdir(folder);
  await writeFile(join(folder, 'privkey.pem'), key, { mode: 0o600 });
  await writeFile(join(folder, 'fullchain.pem'), certificate);
}
