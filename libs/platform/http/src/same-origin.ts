const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

interface Sent {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/**
 * Whether a request may change something: it is safe by its verb, or the browser says that our own page sent it.
 * `Sec-Fetch-Site` decides where the browser sends it (Fetch Metadata); an older one is judged by its `Origin`.
 * What sends neither is no browser and carries nobody's cookie by accident.
 */
export function mayChange({ method, host, origin, fetchSite }: Sent): boolean {
  if (SAFE.has(method)) return true;
  if (fetchSite !== undefined) return fetchSite === 'same-origin' || fetchSite === 'none';
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
