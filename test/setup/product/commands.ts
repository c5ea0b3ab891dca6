import { freePort } from '@kring/testing';
import { resolve } from 'node:path';
import { ran, started } from './started.js';
import type { Undo } from './undo.js';

export const node = (file: string, ...rest: string[]): string[] => [
  process.execPath,
  '--enable-source-maps',
  resolve(file),
  ...rest,
];

/** Loads the made-up region into a database that is at head. */
export async function loadRegion(ownerUrl: string, env: Readonly<Record<string, string>>): Promise<void> {
  await ran({ name: 'the region', command: node('dist/test/region.js', ownerUrl), cwd: resolve('.'), env });
}

/** The demo's identity provider in a process of its own, over TLS where it is given a certificate; says its issuer. */
export async function startProvider(
  undo: Undo,
  product: string,
  tls?: { key: string; certificate: string },
): Promise<string> {
  const address = `${tls ? 'https' : 'http'}://localhost:${await freePort()}`;
  const env: Record<string, string> = { PROVIDER_ADDRESS: address, PRODUCT_ADDRESS: product };
  if (tls) Object.assign(env, { KEY_FILE: tls.key, CERTIFICATE_FILE: tls.certificate });
  const command = node('dist/test/provider.js');
  const provider = await started({ name: 'the provider', command, cwd: resolve('.'), env });
  undo.add(() => provider.stop());
  await provider.until(() => provider.said().includes('listening'));
  return `${address}/oidc`;
}
