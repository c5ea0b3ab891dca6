import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sampleOf } from '../setup/asked.js';
import { openChromium, type Chromium } from '../setup/chromium.js';
import { startAllInOne } from '../setup/product/all-in-one.js';
import type { Product } from '../setup/product/product.js';
import { Person } from './people/person.js';

let product: Product;
let chromium: Chromium;
let newcomer: Person;
let kring: string;
let elsewhere: Server;
const found: string[] = [];

const picture = async (name: string) => {
  found.push(...(await newcomer.picture(`front-door-${name}`)));
};

/** Nobody is signed in anywhere in this browser. */
const asNobody = () => newcomer.page.context().clearCookies();

const isInside = () => newcomer.page.getByRole('heading', { level: 1, name: /^Dag / }).waitFor();

/** The persona at each address that the terminal shows. */
const printedPersonas = () =>
  [...product.printed!().matchAll(/^ {2}(http:\/\/[a-z]+\.localhost:\d+) +(\S+) /gm)].map(
    ([, address, givenName]) => ({ address: address!, givenName: givenName! }),
  );

/** These, whose page is looked at, and a few others by the seed of this run; everybody in `test:deep`. */
const someOf = (always: readonly string[]) => {
  const all = printedPersonas();
  const few = sampleOf(all, 2);
  return all.filter((one) => few.includes(one) || always.includes(one.givenName));
};

beforeAll(async () => {
  product = await startAllInOne();
  chromium = await openChromium();
  newcomer = await Person.at(await chromium.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' }), 1280);
  kring = /Kring is ready at (\S+)/.exec(product.printed!())![1]!;
  elsewhere = createServer((_, answer) => {
    answer.setHeader('referrer-policy', 'unsafe-url');
    answer.setHeader('content-type', 'text/html');
    answer.end(`<a href="${product.at('samira')}/auth/sign-in">Win een prijs</a>`);
  });
  await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
});

afterAll(async () => {
  elsewhere?.closeAllConnections();
  elsewhere?.close();
  await chromium?.close();
  await product?.stop();
});

test('1. the terminal shows the addresses, and no warning of what Kring is made of', () => {
  expect(printedPersonas()).toHaveLength(12);
  expect(product.printed!()).not.toMatch(/warn|deprecat/i);
});

test('2. each address that it shows has one button, and one press leads in', async () => {
  for (const { address, givenName } of someOf(['Samira'])) {
    await newcomer.page.goto(address);
    const button = newcomer.page.getByRole('link', { name: `Ga verder als ${givenName}` });
    await button.waitFor();
    if (givenName === 'Samira') await picture('01-her-address');
    await button.click();
    await isInside();
    expect(newcomer.page.url()).toBe(`${address}/`);
  }
});

test('3. each card at the front leads in at its own address, with one press', async () => {
  for (const { address, givenName } of someOf(['Joris'])) {
    await asNobody();
    await newcomer.page.goto(kring);
    const card = newcomer.page.getByRole('link', { name: `Ga verder als ${givenName}` });
    await card.waitFor();
    if (givenName === 'Joris') await picture('02-front');
    await card.click();
    await isInside();
    expect(newcomer.page.url()).toBe(`${address}/`);
  }
});

test('4. a participant finds an own entrance there, and begins', async () => {
  const { page } = newcomer;
  for (const address of [kring, product.at('samira')]) {
    await asNobody();
    await page.goto(address);
    await page.getByRole('link', { name: 'Naar mijn kring' }).click();
    await page.waitForURL(`${kring}/my/`);
    await page.getByRole('button', { name: 'Zelf beginnen' }).waitFor();
  }
  await picture('03-participant');
});

test('5. a page elsewhere signs nobody in: the provider asks who is there', async () => {
  const { page } = newcomer;
  await asNobody();
  await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}`);
  await page.getByRole('link', { name: 'Win een prijs' }).click();
  await page.getByRole('heading', { level: 1, name: 'Wie bent u?' }).waitFor();
  await page.goto(product.at('samira'));
  await page.getByRole('link', { name: 'Ga verder als Samira' }).waitFor();
});

test('axe finds nothing on any of these pages, and no page is wider than its screen', () => {
  expect(found).toEqual([]);
});

test('no page met an error on the way', () => {
  expect(newcomer.wrong).toEqual([]);
});
