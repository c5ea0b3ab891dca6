import { atEnd } from '../runner/at-end.mjs';
import { startAllInOne } from './all-in-one.js';
import type { Product } from './product.js';

let running: Promise<Product> | undefined;

/** The one product of this worker: whoever tells a story in it brings participants of their own. */
export async function sharedProduct(): Promise<Product> {
  running ??= started();
  return { ...(await running), stop: () => Promise.resolve() };
}

async function started(): Promise<Product> {
  const product = await startAllInOne();
  atEnd(() => product.stop());
  return product;
}
