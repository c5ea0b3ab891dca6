import type { Answer } from './api-stage.js';

/** A phone: keeps the cookies that it is given, and sends them along. */
export class Phone {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly address: string,
    private readonly agent = 'Mozilla/5.0 (Linux; Android 16) Chrome/147.0 Mobile Safari/537.36',
  ) {}

  get(path: string): Promise<Answer> {
    return this.call('GET', path);
  }

  send(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Answer> {
    return this.call(method, path, body);
  }

  /** The app was closed: only what lasts is left. */
  close(): void {
    this.cookies.delete('kring');
  }

  private async call(method: string, path: string, body?: unknown): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${this.address}${path}`, {
      method,
      headers: {
        'user-agent': this.agent,
        ...(cookie && { cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson && text ? (JSON.parse(text) as Record<string, unknown>) : {},
    };
  }

  private keep(line: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
    if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(name!);
    else this.cookies.set(name!, value!);
  }
}
