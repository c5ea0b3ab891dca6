import type { BrowserContext } from 'playwright-core';
import { openChromium, type Chromium } from '../../setup/chromium.js';
import type { Product } from '../../setup/product/product.js';
import { Person } from '../people/person.js';

export interface Options {
  /** Pictures are taken, and judged by axe, in one of the settings; the pages are the same in all. */
  readonly pictures?: boolean;
}

/** The people of the story, each at a window of her own, and what they remember from one step to the next. */
export interface Story {
  readonly product: Product;
  readonly joris: Person;
  readonly samira: Person;
  readonly fatma: Person;
  readonly hiwet: Person;
  /** The addresses of her page and of the referral at the municipality, and of her own app. */
  herPage: string;
  theirReferral: string;
  herAddress: string;
  /** What axe found. */
  readonly found: string[];
  picture(person: Person, name: string): Promise<void>;
  end(): Promise<void>;
}

async function openBrowsers(product: Product, chromium: Chromium): Promise<() => Promise<BrowserContext>> {
  const options = { locale: 'nl-NL', reducedMotion: 'reduce', ignoreHTTPSErrors: true } as const;
  if (!product.sharesBrowser) return () => chromium.newContext(options);
  const shared = await chromium.newContext(options);
  return () => Promise.resolve(shared);
}

export async function beginStory(product: Product, { pictures = false }: Options): Promise<Story> {
  const chromium = await openChromium();
  const browser = await openBrowsers(product, chromium);
  const found: string[] = [];
  return {
    product,
    joris: await Person.at(await browser(), 1280),
    samira: await Person.at(await browser(), 1280),
    fatma: await Person.at(await browser(), 390),
    hiwet: await Person.at(await browser(), 390),
    herPage: '',
    theirReferral: '',
    herAddress: '',
    found,
    async picture(person, name) {
      if (pictures) found.push(...(await person.picture(name)));
    },
    end: () => chromium.close(),
  };
}
