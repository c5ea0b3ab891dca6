import type { Problem } from '@kring/contracts';
import { Refused, Unreachable } from './refusals.js';
import { hex, newTraceparent } from './traceparent.js';

export type UnsafeMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const NO_ANSWER_BEHIND_THE_PROXY = [502, 503, 504];

/** Reads a resource. */
export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return ask<T>(path, { signal: signal ?? null });
}

/** Changes something, once, however often it has to be sent; the body goes as JSON. */
export function send<T = void>(
  method: UnsafeMethod,
  path: string,
  body?: unknown,
  signal: AbortSignal | null = null,
): Promise<T> {
  if (body === undefined) return change<T>(path, { method, signal });
  return change<T>(path, {
    method,
    signal,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
}

/** Sends one file, as it is. */
export function sendFile<T>(
  path: string,
  file: Blob,
  { name, type }: { name: string; type: string },
): Promise<T> {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
  return change<T>(path, {
    method: 'POST',
    body: file,
    headers: { 'content-type': type, 'content-disposition': disposition },
  });
}

const BEFORE_AGAIN_MILLISECONDS = 1_000;

/** Where the line broke nobody knows whether it was done; the key makes asking again safe. */
async function change<T>(path: string, init: RequestInit): Promise<T> {
  const keyed = { ...init, headers: { ...init.headers, 'idempotency-key': hex(16) } };
  try {
    return await ask<T>(path, keyed);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    await new Promise((waited) => setTimeout(waited, BEFORE_AGAIN_MILLISECONDS));
    return ask<T>(path, keyed);
  }
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const headers = { accept: 'application/json', traceparent: newTraceparent(), ...init.headers };
  const response = await reach(path, { ...init, headers, credentials: 'same-origin' });
  const body = await json(response);
  if (response.ok) {
    if (isLeftOut(response, body)) throw new Unreachable();
    return body as T;
  }
  if (isProblem(body)) throw new Refused(body);
  if (NO_ANSWER_BEHIND_THE_PROXY.includes(response.status)) throw new Unreachable();
  throw new Refused(bare(response));
}

/** A change that had been made already is answered without what else its first answer held. */
const isLeftOut = ({ status, headers }: Response, body: unknown): boolean =>
  status !== 204 && body === undefined && headers.has('idempotency-replayed');

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    // An abort is the page's own wish, not a lost connection.
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable();
  }
}

async function json(response: Response): Promise<unknown> {
  try {
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'status' in body && 'title' in body;
}

function bare(response: Response): Problem {
  return {
    type: 'about:blank',
    status: response.status,
    title: response.statusText,
    detail: '',
    requestId: '',
  };
}
