import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';

/** What this provider does wrong in the next sign-in; nothing by default. */
export interface Wrong {
  /** Claims that replace the right ones; `undefined` leaves one out. */
  readonly claims?: Record<string, unknown>;
  /** How the id token is signed: by our key, by a key that nobody published, by a shared secret, or not at all. */
  readonly signed?: 'rightly' | 'by-another' | 'HS256' | 'none';
  /** What the token endpoint answers instead of tokens. */
  readonly status?: number;
}

/** A provider of OpenID Connect that keeps the protocol only as long as a test lets it. */
export class HostileProvider {
  readonly clientId = 'kring';
  wrong: Wrong = {};
  /** The provider doesn't answer. */
  away = false;
  /** Who comes back, and by which nonce: set for each sign-in by the test's browser. */
  subject = 'somebody';
  nonce = '';
  /** What Kring sent to the token endpoint. */
  readonly asked: URLSearchParams[] = [];
  /** How often it was asked who it is. */
  discovered = 0;

  private constructor(
    private readonly server: Server,
    private readonly key: CryptoKey,
    private readonly other: CryptoKey,
    private readonly jwk: object,
  ) {}

  static async start(): Promise<HostileProvider> {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    const { privateKey: other } = await generateKeyPair('RS256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k', use: 'sig', alg: 'RS256' };
    const server = createServer();
    const provider = new HostileProvider(server, privateKey, other, jwk);
    server.on('request', (request, response) => void provider.answer(request, response));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.away) return void request.socket.destroy();
    const sent = await read(request);
    const json = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/jwks') return void json(200, { keys: [this.jwk] });
    if (request.url !== '/token') return void json(200, this.metadata());
    this.asked.push(new URLSearchParams(sent));
    if (this.wrong.status) return void json(this.wrong.status, { error: 'invalid_grant' });
    json(200, {
      access_token: randomBytes(8).toString('hex'),
      token_type: 'bearer',
      expires_in: 60,
      id_token: await this.idToken(),
    });
  }

  private metadata(): object {
    this.discovered += 1;
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    };
  }

  private async idToken(): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: this.issuer,
      aud: this.clientId,
      sub: this.subject,
      nonce: this.nonce,
      iat: now,
      exp: now + 300,
      auth_time: now,
      ...this.wrong.claims,
    } as JWTPayload;
    const { signed = 'rightly' } = this.wrong;
    if (signed === 'none') return `${part({ alg: 'none' })}.${part(claims)}.`;
    const token = (alg: string) => new SignJWT(claims).setProtectedHeader({ alg, kid: 'k' });
    if (signed === 'HS256') return token('HS256').sign(Buffer.from(this.clientId.padEnd(32, '0')));
    return token('RS256').sign(signed === 'rightly' ? this.key : this.other);
  }
}

const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
