import { Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { isSureEnough } from './assurance-order.js';
import { Discovered } from './discovered.js';
import type { ProvenIdentity } from './proven-identity.js';
import { Providers } from './providers.js';
import { readClaims } from './read-claims.js';
import type { SignInUnderWay } from './session-content.js';

/** In seconds: how long ago somebody may have proven herself at her provider. */
const FRESH = 300;
/** In seconds: how far two clocks may be apart. */
const CLOCKS_DIFFER = 60;

export interface BeginSignIn {
  readonly redirectUri: string;
  readonly hint?: string | undefined;
  /** The organisation that she works for, where she said so. */
  readonly at?: string | undefined;
}

/** The provider answered, and yet proved nobody to us. */
export class NobodyProven extends Error {
  override readonly name = 'NobodyProven';
}

/** Sign-in with OpenID Connect: code flow with S256, state and nonce (OpenID Connect NL GOV 1.0.1). */
@Injectable()
export class IdentityProvider {
  constructor(
    private readonly providers: Providers,
    private readonly discovered: Discovered,
  ) {}

  /** Where to send the browser, and what it must bring back. Throws when the provider is away. */
  async begin({ redirectUri, hint, at }: BeginSignIn): Promise<{ url: string; underWay: SignInUnderWay }> {
    const provider = await this.providers.at(at);
    const configuration = await this.discovered.of(provider);
    const codeVerifier = client.randomPKCECodeVerifier();
    // 256 random bits each.
    const secrets = { state: client.randomState(), nonce: client.randomNonce() };
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid email',
      prompt: 'login',
      max_age: String(FRESH),
      ...secrets,
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...(provider.acr ? { acr_values: provider.acr } : {}),
      ...(hint ? { login_hint: hint } : {}),
    });
    const underWay = { ...secrets, codeVerifier, redirectUri, ...(at ? { at } : {}) };
    return { url: url.toString(), underWay };
  }

  /**
   * Proves who came back. openid-client refuses what doesn't agree in state, nonce, code, issuer (also as RFC 9207 sends
   * it), audience, signature, expiry and age; what it leaves to us is asked here.
   */
  async complete(query: string, underWay: SignInUnderWay): Promise<ProvenIdentity> {
    const provider = await this.providers.at(underWay.at);
    const returned = new URL(`${underWay.redirectUri}${query}`);
    const tokens = await client.authorizationCodeGrant(await this.discovered.of(provider), returned, {
      expectedState: underWay.state,
      expectedNonce: underWay.nonce,
      pkceCodeVerifier: underWay.codeVerifier,
      idTokenExpected: true,
      maxAge: FRESH,
    });
    const claims = tokens.claims()!;
    const { issuer, subject, acr, mail } = readClaims(claims);
    if (!isSureEnough(acr, provider.acr)) throw new NobodyProven('The level of assurance is too low.');
    if (claims.auth_time! > Date.now() / 1000 + CLOCKS_DIFFER) {
      throw new NobodyProven('She is said to have proven herself at a time that is not yet.');
    }
    return { issuer, subject, mail, organisationId: provider.organisationId };
  }
}
