import type { Answer, Browser } from '../../setup/api-stage.js';
import type { Ground } from './ground.js';
import type { Her } from './her.js';

/** A process with too much to do says so; nothing is in that answer, and nothing was done. */
export const BUSY = 503;

type Json = Record<string, unknown>;

const pages = ({ participantId, attemptId }: Her) => [
  `/v1/participants/${participantId}`,
  `/v1/attempts/${attemptId}`,
  `/v1/attempts/${attemptId}/reports`,
  `/v1/attempts/${attemptId}/proposals`,
];
const lists = [
  '/v1/participants',
  '/v1/attempts?box=waiting',
  '/v1/attempts?box=running',
  '/v1/attempts?box=done',
];

/** Everywhere that a recipient can find her. */
export const placesOf = (her: Her): string[] => [...pages(her), ...lists];

/** Looks once, and writes down what must not be: anything of her after her withdrawal, and half of her before it. */
export async function readOnce(ground: Ground, her: Her, browser: Browser, path: string): Promise<void> {
  const after = her.withdrawn;
  const answer = await browser.get(path);
  if (answer.status === BUSY) return;
  const wrong = (what: string) => ground.broken.push(`${her.beginning}: GET ${path} ${what}: ${answer.text}`);
  if (answer.status !== 200 && answer.status !== 404) wrong(`answered ${answer.status}`);
  if (after && showsHer(answer, her)) wrong('showed her after she withdrew');
  if (after && !lists.includes(path) && answer.status !== 404) wrong('was there after she withdrew');
  if (!after && isHalf(answer.body, path)) wrong('was half');
  if (lists.includes(path) && !isCounted(answer.body, path)) wrong('counted what it did not list');
}

function showsHer({ text, status }: Answer, { name, participantId, attemptId }: Her): boolean {
  const named = status === 404 ? [name] : [name, participantId, attemptId];
  return named.some((secret) => text.includes(secret));
}

const rowsOf = (body: Json) => (body['items'] ?? []) as Json[];

/** A page with her and without what goes with her. */
function isHalf(body: Json, path: string): boolean {
  if (/^\/v1\/participants\/./.test(path)) {
    return 'sections' in body && (body['sections'] as Json[]).length < SHARED.length;
  }
  if (path === '/v1/participants')
    return rowsOf(body).some((row) => !row['givenName'] || !row['spokenDutch']);
  const attempts = path.includes('?box=') ? rowsOf(body) : [body];
  return attempts.some(({ participant, categories }) => {
    const accepted = participant as { givenName: string | null } | null | undefined;
    if (accepted && !accepted.givenName) return true;
    return (
      accepted !== undefined && categories !== undefined && !goTogether(accepted, categories as string[])
    );
  });
}

const SHARED = ['contact', 'identity', 'language', 'wishes'];

const goTogether = (participant: unknown, categories: string[]) =>
  categories.length === (participant ? SHARED.length : 0);

/** The badge counts what the list shows. */
function isCounted(body: Json, path: string): boolean {
  const box = /box=(\w+)/.exec(path)?.[1];
  if (!box || body['next'] !== null) return true;
  return (body['counts'] as Record<string, number>)[box] === rowsOf(body).length;
}
