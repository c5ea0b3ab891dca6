/** What a server of a spec was asked. */
export interface Asked {
  method: string;
  path: string;
  body: unknown;
}

type Answer = (asked: Asked) => { status?: number; body?: unknown } | undefined;

/** Stands in for the server: each answer may be changed while the spec runs; what nobody answers is absent. */
export function answering(routes: Record<string, Answer>): Asked[] {
  const heard: Asked[] = [];
  globalThis.fetch = async (path, init) => {
    const text = typeof init?.body === 'string' ? init.body : '';
    const asked = {
      method: init?.method ?? 'GET',
      path: String(path),
      body: text === '' ? null : JSON.parse(text),
    };
    heard.push(asked);
    const answer = routes[`${asked.method} ${asked.path}`]?.(asked) ?? problem(404);
    const status = answer.status ?? (answer.body === undefined ? 204 : 200);
    const body = answer.body === undefined ? '' : JSON.stringify(answer.body);
    return { ok: status < 400, status, statusText: '', text: async () => body } as Response;
  };
  return heard;
}

/** A refusal, with everything that is wrong. */
export const problem = (status: number, detail = '', errors?: { path: string; message: string }[]) => ({
  status,
  body: { type: 'about:blank', status, title: 'Refused', detail, requestId: 'r', errors },
});
