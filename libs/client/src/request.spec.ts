import { get, send } from './request.js';
import { Refused, Unreachable } from './refusals.js';

const real = globalThis.fetch;
let asked: { path: string; init: RequestInit } | undefined;

function answer(status: number, body: unknown) {
  globalThis.fetch = (path, init) => {
    asked = { path: String(path), init: init ?? {} };
    return Promise.resolve(new Response(body === undefined ? null : JSON.stringify(body), { status }));
  };
}

afterEach(() => {
  globalThis.fetch = real;
  asked = undefined;
});

describe('a request', () => {
  it('gives what the server answers', async () => {
    answer(200, { items: [] });
    expect(await get('/v1/referrals')).toEqual({ items: [] });
    expect(asked?.init.credentials).toBe('same-origin');
  });

  it('sends a body as JSON, and gives nothing for 204', async () => {
    answer(204, undefined);
    expect(await send('POST', '/v1/session/end', { now: true })).toBeUndefined();
    expect(asked?.init).toMatchObject({ method: 'POST', body: '{"now":true}' });
  });

  it('throws a refusal with its problem', async () => {
    answer(409, {
      type: 'about:blank',
      status: 409,
      title: 'Kan niet meer',
      detail: '',
      allowed: ['decline'],
    });
    const error: unknown = await send('POST', '/v1/attempts/a1/decisions', {}).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Refused);
    expect((error as Refused).problem.allowed).toEqual(['decline']);
  });

  it('sends a change once more where the line broke, with the same key, and never more than that', async () => {
    const keys: unknown[] = [];
    globalThis.fetch = (_, init) => {
      keys.push((init!.headers as Record<string, string>)['idempotency-key']);
      return keys.length === 1
        ? Promise.reject(new TypeError('network'))
        : Promise.resolve(new Response(JSON.stringify({ id: 'r1' }), { status: 201 }));
    };
    expect(await send('POST', '/v1/referrals', {})).toEqual({ id: 'r1' });
    expect(keys).toEqual([keys[0], keys[0]]);
    await send('POST', '/v1/referrals', {});
    expect(keys[2]).not.toBe(keys[0]);
    globalThis.fetch = () => (keys.push('broken'), Promise.reject(new TypeError('network')));
    await expect(send('POST', '/v1/referrals', {})).rejects.toBeInstanceOf(Unreachable);
    expect(keys.slice(3)).toEqual(['broken', 'broken']);
  });

  it('does not take a repeated answer for a whole one', async () => {
    const headers = { 'idempotency-replayed': 'true' };
    globalThis.fetch = () => Promise.resolve(new Response(null, { status: 201, headers }));
    await expect(send('POST', '/v1/my/cards')).rejects.toBeInstanceOf(Unreachable);
  });

  it('tells an absent server from one that refuses', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('network'));
    await expect(get('/v1/session')).rejects.toBeInstanceOf(Unreachable);
    answer(503, undefined);
    await expect(get('/v1/session')).rejects.toBeInstanceOf(Unreachable);
    answer(500, undefined);
    await expect(get('/v1/session')).rejects.toBeInstanceOf(Refused);
  });
});
