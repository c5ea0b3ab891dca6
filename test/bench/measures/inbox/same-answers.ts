import { isDeepStrictEqual } from 'node:util';
import type { Asked } from '../../figures/load.js';
import { asked, askedByHand, BOXES, type Reader } from './readers.js';
import type { InboxServers } from './servers.js';

interface Page {
  readonly items: { readonly id: string }[];
  readonly counts: object;
  readonly next: string | null;
}

const PAGES = 2;

async function page(address: string, { path, headers }: Asked): Promise<Page> {
  const response = await fetch(`${address}${path}`, { headers });
  if (!response.ok) throw new Error(`${address}${path} answered ${response.status}.`);
  return (await response.json()) as Page;
}

const inShort = ({ items, counts, next }: Page) => ({ ids: items.map(({ id }) => id), counts, next });

/** Throws unless everyone answers the same to the same question: who does less is not faster. */
export async function requireSameAnswers(servers: InboxServers, readers: readonly Reader[]): Promise<void> {
  const others = Object.entries(servers).filter(([name]) => name !== 'product');
  for (const reader of readers) {
    for (const box of BOXES) {
      let cursor: string | undefined;
      for (let turned = 0; turned < PAGES; turned++) {
        const wanted = inShort(await page(servers.product.address, asked(reader, box, cursor)));
        for (const [name, { address }] of others) {
          const ask = name === 'withoutLedger' ? asked : askedByHand;
          const got = inShort(await page(address, ask(reader, box, cursor)));
          if (!isDeepStrictEqual(got, wanted))
            throw new Error(`${name} answers another inbox, ${box}, page ${turned + 1}.`);
        }
        if (!wanted.next) break;
        cursor = wanted.next;
      }
    }
  }
}
