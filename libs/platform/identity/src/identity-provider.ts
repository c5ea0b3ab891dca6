import { SETTINGS, type Settings } from '@kring/platform-config';
import { Inject, Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import type { SignInUnderWay } from './session-content.js';

export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** The OpenID Connect provider: code flow with S256, state and nonce (OpenID Connect NL GOV 1.0.1). */
@Injectable()
export class IdentityProvider {
  private configuration: Promise<client.Configuration> | null = null;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Where to send the browser, and what it must bring back. */
  async begin(redirectUri: string, hint?: string): Promise<{ url: string; underWay: SignInUnderWay }> {
    const codeVerifier = client.randomPKCECodeVerifier();
    const underWay = { state: client.randomState(), nonce: client.randomNonce(), codeVerifier, redirectUri };
    const url = client.buildAuthorizationUrl(await this.discovered(), {
      redirect_uri: redirectUri,
      scope: 'openid',
      prompt: 'login',
      state: underWay.state,
      nonce: underWay.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...(hint ? { login_hint: hint } : {}),
    });
    return { url: url.toString(), underWay };
  }

  /** Proves who came back; throws when state, nonce, code, issuer or audience don't agree. */
  async complete(query: string, underWay: SignInUnderWay): Promise<ProvenIdentity> {
    const returned = new URL(`${underWay.redirectUri}${query}`);
    const tokens = await client.authorizationCodeGrant(await this.discovered(), returned, {
      expectedState: underWay.state,
      expectedNonce: underWay.nonce,
      pkceCodeVerifier: underWay.codeVerifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    return { issuer: claims.iss, subject: claims.sub };
  }

  private discovered(): Promise<client.Configuration> {
    const { KRING_OIDC_ISSUER, KRING_OIDC_CLIENT_ID } = this.settings;
    const overHttp = KRING_OIDC_ISSUER.startsWith('http:') ? [client.allowInsecureRequests] : [];
    this.configuration ??= client
      .discovery(new URL(KRING_OIDC_ISSUER), KRING_OIDC_CLIENT_ID, undefined, client.None(), {
        execute: overHttp,
      })
      .catch((error: unknown) => {
        this.configuration = null;
        throw error;
      });
    return this.configuration;
  }
}
