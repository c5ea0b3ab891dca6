import type { Browser } from '../../setup/api-stage.js';
import { look, type Seen } from '../worlds/ask.js';
import type { Person, Side } from './town.js';

const AT_ONCE = 4;

async function lookAtAll(browser: Browser, addresses: readonly string[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let from = 0; from < addresses.length; from += AT_ONCE) {
    const some = addresses.slice(from, from + AT_ONCE);
    seen.push(...(await Promise.all(some.map((address) => look(browser, address)))));
  }
  return seen;
}

/** A list, page after page, by its own cursors. */
async function leafThrough(browser: Browser, address: string): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let cursor: unknown = ''; typeof cursor === 'string';) {
    const page = cursor ? `${address}?cursor=${encodeURIComponent(cursor)}` : address;
    seen.push(await look(browser, page));
    cursor = (await browser.get(page)).body['next'];
  }
  return seen;
}

/** Every address that can be asked at all, with each identifier of one of them. */
async function everyAddress(
  browser: Browser,
  { participantId, attemptId, referralId }: Person,
): Promise<string[]> {
  const { body } = await browser.get('/v1/openapi.json');
  const described = Object.entries(body['paths'] as Record<string, object>);
  const paths = described.filter(([, verbs]) => 'get' in verbs).map(([path]) => path);
  return paths.flatMap((path) =>
    path.includes('{')
      ? [participantId, attemptId, referralId].map((id) => path.replace(/\{\w+\}/g, id))
      : [path],
  );
}

/** Everything that one of the sender's side can read of these people at this moment. */
export async function viewOf({ browser, reads, name }: Side, people: readonly Person[]): Promise<Seen[]> {
  const all = await lookAtAll(browser, await everyAddress(browser, people[0]!));
  if (reads) {
    all.push(...(await leafThrough(browser, '/v1/referrals')));
    all.push(...(await leafThrough(browser, '/v1/participants')));
    const pages = people.flatMap((one) => [
      `/v1/referrals/${one.referralId}`,
      `/v1/participants/${one.participantId}`,
    ]);
    all.push(...(await lookAtAll(browser, pages)));
  }
  return all.map(({ where, bytes }) => ({ where: `${name}: ${where}`, bytes }));
}
