import { execFileSync } from 'node:child_process';
import type { Command } from '../product/started.js';
import type { Composed, Image } from './compose-file.js';
import type { Places } from './places.js';

/** The program of this name on this machine; where an ordinary user has no `sbin` in the path, it is looked for there. */
export function programNamed(name: string): string | undefined {
  const script = `command -v ${name} || PATH=/usr/sbin:/usr/local/sbin command -v ${name}`;
  try {
    return execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

export interface Runnable {
  readonly command: Command;
  readonly healthcheck?: Command;
}

/** A service as this machine runs it: the same command and environment; only host names, ports and paths are its own. */
export function runnable(name: string, service: Composed, image: Image, places: Places): Runnable {
  const isOurs = service.image.startsWith('kring:');
  const words = service.command ?? image.command;
  const check = service.healthcheck?.test?.slice(1) ?? (isOurs ? image.healthcheck : undefined);
  const env = environmentOf(name, { ...(isOurs && image.environment), ...service.environment }, places);
  const cwd = isOurs ? places.app : places.folder;
  const onMachine = (command: readonly string[]): Command => ({
    name,
    command: [
      ...programFor(command[0]!, places),
      ...command.slice(1).map(places.here),
      ...ownOf(command[0]!, places),
    ],
    cwd,
    env,
  });
  const isChecked = check !== undefined && !service.healthcheck?.disable;
  return { command: onMachine(words), ...(isChecked && { healthcheck: onMachine(check) }) };
}

/** The environment of a service, with this machine's places in it. */
export function environmentOf(
  name: string,
  environment: Readonly<Record<string, string>>,
  places: Places,
): Record<string, string> {
  const values = Object.entries(environment).map(([key, value]) => [key, places.here(value)] as const);
  const ports = places.portsOf(name);
  const own = ports && { KRING_PORT: String(ports.own), KRING_WATCH_PORT: String(ports.watch) };
  const authority = { NODE_EXTRA_CA_CERTS: places.here('/etc/kring/certificates/fullchain.pem') };
  return { ...Object.fromEntries(values), ...own, ...authority };
}

const programFor = (name: string, { redisPort }: Places): string[] => {
  if (name === 'node') return [process.execPath];
  if (name === 'redis-cli') return [programNamed(name)!, '-p', String(redisPort)];
  return [programNamed(name)!];
};

/** Where a container has a port and a disk of its own, a process of this machine has to be told of others. */
const ownOf = (name: string, { redisPort, folder }: Places): string[] =>
  name === 'redis-server' ? ['--bind', '127.0.0.1', '--port', String(redisPort), '--dir', folder] : [];
