import { QueryClient } from '@tanstack/react-query';
import { isOpenHere, markClosed, markOpen } from '../leaving/open-here.js';
import { forget, lock, mySession } from './session.js';

const session = { kind: 'participant', participantId: 'p1', language: 'ar', assurance: 'high' };
const real = globalThis.fetch;
let asked: string[];
let answer: object;
let isOnline: boolean;
let queries: QueryClient;

beforeEach(() => {
  asked = [];
  answer = session;
  isOnline = true;
  queries = new QueryClient();
  markClosed();
  globalThis.fetch = (path, init) => {
    asked.push(`${init?.method ?? 'GET'} ${String(path)}`);
    if (!isOnline) return Promise.reject(new TypeError('no network'));
    const text = () => Promise.resolve(JSON.stringify(answer));
    return Promise.resolve({ ok: true, status: 200, statusText: '', text } as Response);
  };
});

afterEach(() => {
  globalThis.fetch = real;
});

const look = () => queries.fetchQuery({ ...mySession, staleTime: 0, retry: false });

describe('her session', () => {
  it('is hers where she opened the app in this tab', async () => {
    markOpen();
    expect(await look()).toEqual(session);
    expect(asked).toEqual(['GET /v1/session']);
  });

  it('ends where the app was closed and opened again: nobody walks in after her', async () => {
    expect(await look()).toBeNull();
    expect(asked).toEqual(['GET /v1/session', 'POST /v1/session/end']);
  });

  it('of somebody who works with Kring is not hers, and stays', async () => {
    answer = { ...session, kind: 'member' };
    expect(await look()).toBeNull();
    expect(asked).toEqual(['GET /v1/session']);
  });

  it('lets go of everything of hers when it is locked, also without a network', async () => {
    markOpen();
    await look();
    queries.setQueryData(['me', 'circle'], { name: 'Hiwet' });
    isOnline = false;
    lock(queries);
    expect(queries.getQueryData(mySession.queryKey)).toBeNull();
    expect(queries.getQueryData(['me', 'circle'])).toBeUndefined();
    isOnline = true;
    expect(await look()).toBeNull();
    expect(asked.at(-1)).toBe('POST /v1/session/end');
  });

  it('leaves what is not hers when it is forgotten', () => {
    markOpen();
    queries.setQueryData(['door', 'way-back'], { phone: 'pin' });
    forget(queries);
    expect(queries.getQueryData(['door', 'way-back'])).toEqual({ phone: 'pin' });
    expect(isOpenHere()).toBe(false);
  });
});
