import type { Problem } from '@kring/contracts';
import { Refused, Unreachable } from './refusals.js';
import { newTraceparent } from './traceparent.js';

export type UnsafeMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const NO_ANSWER_BEHIND_THE_PROXY = [502, 503, 504];

/** Reads a resource. */
export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return ask<T>(path, { signal: signal ?? null });
}

/** Changes something; the body goes as JSON. */
export function send<T = void>(method: UnsafeMethod, path: string, body?: unknown): Promise<T> {
  if (body === undefined) return ask<T>(path, { method });
  return ask<T>(path, {
    method,
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
  return ask<T>(path, {
    method: 'POST',
    body: file,
    headers: { 'content-type': type, 'content-disposition': disposition },
  });
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const headers = { accept: 'application/json', traceparent: newTraceparent(), ...init.headers };
  const response = await reach(path, { ...init, headers, credentials: 'same-origin' });
  const body = await json(response);
  if (response.ok) return body as T;
  if (isProblem(body)) throw new Refused(body);
  if (NO_ANSWER_BEHIND_THE_PROXY.includes(response.status)) throw new Unreachable();
  throw new Refused(bare(response));
}

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
