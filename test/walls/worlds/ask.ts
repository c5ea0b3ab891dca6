import type { Answer, Browser } from '../../setup/api-stage.js';
import { covered } from './declassified.js';
import { normalisedHeaders, normalisedInAnswersToVerbs, normalisedTexts } from './normalised.js';

/** What somebody noticed: where, and byte for byte what. */
export interface Seen {
  readonly where: string;
  readonly bytes: string;
}

const LEFT_OUT = new Set(normalisedHeaders.map(({ header }) => header));
const VERSION_7 = /\b([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b/g;

/**
 * The text with what is made after this moment numbered in its order: identifiers sort by time (RFC 9562), so one that
 * stands for something of before, hidden or not, stays as it is.
 */
export function withoutNew(text: string, since: number): string {
  const met = new Map<string, string>();
  return text.replaceAll(VERSION_7, (id: string, high: string, low: string) => {
    if (parseInt(high + low, 16) < since) return id;
    if (!met.has(id)) met.set(id, `new-${met.size + 1}`);
    return met.get(id)!;
  });
}

/** A text as it is compared: what differs by itself and what may differ is covered. */
export function comparable(text: string, patterns: typeof normalisedTexts): string {
  return covered(patterns.reduce((left, { pattern, by }) => left.replaceAll(pattern, by), text));
}

function bytesOf({ status, headers, text }: Answer, patterns: typeof normalisedTexts): string {
  const kept = [...headers].filter(([name]) => !LEFT_OUT.has(name));
  const compared = comparable(text, patterns);
  // A moment of the wall's clock may be a digit shorter: a length that is the text's is as long as what is compared.
  const shown = (name: string, value: string) =>
    name === 'content-length' && value === String(Buffer.byteLength(text))
      ? String(Buffer.byteLength(compared))
      : value;
  const lines = kept.map(([name, value]) => `${name}: ${shown(name, value)}`).sort();
  return [comparable([String(status), ...lines, ''].join('\n'), patterns), compared].join('\n');
}

/** Looks at one address. */
export async function look(browser: Browser, address: string): Promise<Seen> {
  return { where: `GET ${address}`, bytes: bytesOf(await browser.get(address), normalisedTexts) };
}

/** Does one thing, or tries to. What it makes is new in both worlds, so it has no name yet. */
export async function attempt(
  browser: Browser,
  { method, address, body }: { method: string; address: string; body: unknown },
  since: number,
): Promise<Seen> {
  const answer = await browser.send(method as 'POST', address, body);
  const patterns = [...normalisedTexts, ...normalisedInAnswersToVerbs];
  const where = `${method} ${address} ${JSON.stringify(body)}`;
  return { where, bytes: withoutNew(bytesOf(answer, patterns), since).replace(/^content-length: \d+$/m, '') };
}
