import type { Asked } from '../../figures/load.js';
import type { Ground } from '../../ground/ground.js';
import { coordinators, sessionOf, signIn } from '../../ground/people.js';

/** Somebody who reads her organisation's inbox. */
export interface Reader {
  readonly organisationId: string;
  readonly cookie: string;
}

export const BOXES = ['waiting', 'running'] as const;

export async function readersOf(ground: Ground, numbers: readonly number[]): Promise<Reader[]> {
  const actors = await coordinators(ground, numbers);
  const cookies = await signIn(ground, actors.map(sessionOf));
  return actors.map(({ organisationId }, place) => ({ organisationId, cookie: cookies[place]! }));
}

const withCursor = (path: string, cursor?: string): string =>
  cursor ? `${path}&cursor=${encodeURIComponent(cursor)}` : path;

/** The inbox as the product is asked for it. */
export const asked = (reader: Reader, box: string, cursor?: string): Asked => ({
  path: withCursor(`/v1/attempts?box=${box}`, cursor),
  headers: { cookie: reader.cookie },
});

/** The inbox as a baseline is asked for it: whose it is stands in the address. */
export const askedByHand = (reader: Reader, box: string, cursor?: string): Asked => ({
  path: withCursor(`/inbox?organisation=${reader.organisationId}&box=${box}`, cursor),
});

/** Each reader's boxes, once. */
export function everyBox(readers: readonly Reader[], ask: (reader: Reader, box: string) => Asked): Asked[] {
  return readers.flatMap((reader) => BOXES.map((box) => ask(reader, box)));
}
