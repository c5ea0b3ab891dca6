import { SETTINGS, type Settings } from '@kring/platform-config';
import { Inject, Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { readClientKey } from './client-key.js';
import type { Provider } from './providers.js';

/** In seconds: whoever waits longer for her provider is better told so. */
const PATIENCE = 5;

/** What providers say of themselves (OpenID Connect Discovery), asked once; a provider that was away is asked again. */
@Injectable()
export class Discovered {
  private readonly known = new Map<string, Promise<client.Configuration>>();

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  of(provider: Provider): Promise<client.Configuration> {
    const key = JSON.stringify([provider.issuer, provider.clientId, provider.clientAuth]);
    const asked = this.known.get(key) ?? this.ask(provider);
    this.known.set(key, asked);
    asked.catch(() => this.known.delete(key));
    return asked;
  }

  private async ask({ issuer, clientId, clientAuth }: Provider): Promise<client.Configuration> {
    const overHttp = issuer.startsWith('http:');
    if (overHttp && this.settings.NODE_ENV === 'production')
      throw new TypeError('A provider is asked by https.');
    const auth = clientAuth === 'none' ? client.None() : client.PrivateKeyJwt(await this.clientKey());
    return client.discovery(new URL(issuer), clientId, undefined, auth, {
      timeout: PATIENCE,
      execute: [
        // In the code flow the protocol lets a client trust the line alone; we check the signature as well.
        client.enableNonRepudiationChecks,
        ...(overHttp ? [client.allowInsecureRequests] : []),
      ],
    });
  }

  private clientKey(): Promise<client.PrivateKey> {
    const { KRING_OIDC_KEY } = this.settings;
    if (!KRING_OIDC_KEY)
      throw new TypeError('A provider asks for private_key_jwt: KRING_OIDC_KEY is missing.');
    return readClientKey(KRING_OIDC_KEY);
  }
}
