import { request } from 'node:http';
import type { HostileProvider } from './hostile-provider.js';

export interface Gone {
  readonly status: number;
  readonly location: string;
}

/** A browser that signs in: keeps its cookie, follows no redirect by itself, and can come from any host name. */
export class SignInBrowser {
  cookie = '';

  constructor(
    private readonly address: string,
    private readonly host?: string,
  ) {}

  get(path: string, host = this.host): Promise<Gone & { body: string }> {
    const headers = { ...(this.cookie && { cookie: this.cookie }), ...(host && { host }) };
    return new Promise((answered, failed) => {
      const sent = request(`${this.address}${path}`, { headers }, (response) => {
        const set = response.headers['set-cookie']?.at(-1)?.split(';')[0];
        if (set) this.cookie = set;
        let body = '';
        response.on('data', (chunk) => (body += chunk));
        response.on('end', () =>
          answered({ status: response.statusCode!, location: response.headers.location ?? '', body }),
        );
      });
      sent.on('error', failed).end();
    });
  }

  /** Begins to sign in: what Kring asked the provider. */
  async begin(at = ''): Promise<URLSearchParams> {
    const { location } = await this.get(`/auth/sign-in${at && `?at=${at}`}`);
    return new URL(location).searchParams;
  }

  /** Begins, proves who she is, and is sent back; `changed` is what went wrong with the address on the way. */
  async signIn(provider: HostileProvider, changed: Record<string, string | null> = {}): Promise<Gone> {
    return this.comeBack(provider, await this.begin(), changed);
  }

  comeBack(
    provider: HostileProvider,
    asked: URLSearchParams,
    changed: Record<string, string | null> = {},
    host?: string,
  ): Promise<Gone> {
    provider.nonce = asked.get('nonce')!;
    const query = { code: 'a-code', state: asked.get('state'), iss: provider.issuer, ...changed };
    const sent = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== null);
    return this.get(`/auth/callback?${new URLSearchParams(sent)}`, host);
  }

  async isSignedIn(): Promise<boolean> {
    return (await this.get('/v1/session')).status === 200;
  }
}
