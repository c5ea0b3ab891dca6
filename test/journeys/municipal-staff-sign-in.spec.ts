import { openChromium, type Chromium } from '../setup/chromium.js';
import { startAllInOne } from '../setup/product/all-in-one.js';
import type { Product } from '../setup/product/product.js';
import { Person } from './people/person.js';

let product: Product;
let chromium: Chromium;
let joris: Person;
let kring: string;
const found: string[] = [];

const picture = async (name: string) => {
  found.push(...(await joris.picture(`staff-${name}`)));
};

beforeAll(async () => {
  product = await startAllInOne();
  chromium = await openChromium();
  joris = await Person.at(await chromium.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' }), 1280);
  kring = product.at('joris').replace('joris.', '');
});

afterAll(async () => {
  await chromium?.close();
  await product?.stop();
});

test('1. the three ways stand beside each other, and nobody goes on before choosing a municipality', async () => {
  await joris.page.goto(kring);
  for (const way of ['Medewerker van een gemeente', 'Met een passkey', 'Met een code per mail']) {
    await joris.page.getByRole('heading', { level: 2, name: way }).waitFor();
  }
  await joris.page.getByRole('button', { name: 'Naar uw gemeente' }).click();
  await joris.page.getByText('Kies eerst uw gemeente.').waitFor();
  await picture('01-ways-in');
});

test('2. he chooses his municipality, signs in at its provider, and is in', async () => {
  await joris.page.getByLabel('Uw gemeente').selectOption('Gemeente Delft');
  await joris.page.getByRole('button', { name: 'Naar uw gemeente' }).click();
  await joris.page.getByRole('link', { name: /Joris de Wit/ }).click();
  await joris.page.getByRole('heading', { level: 1, name: 'Dag Joris' }).waitFor();
  expect(joris.page.url()).toBe(`${kring}/`);
  await joris.page.goto(`${kring}/mijn-toegang`);
  await joris.page.getByText('via de gemeente').waitFor();
  await picture('02-my-access');
});

test('3. a sign-in that was not begun here leaves who is in, and tells nobody else why', async () => {
  await joris.page.goto(`${kring}/auth/callback?code=made-up&state=made-up`);
  await joris.page.getByRole('heading', { level: 1, name: 'Dag Joris' }).waitFor();
  await joris.page.getByRole('button', { name: 'Uitloggen' }).click();
  await joris.page.getByText('Met een passkey').waitFor();
  await joris.page.goto(`${kring}/auth/callback?code=made-up&state=made-up`);
  await joris.page.getByText('Het inloggen is niet gelukt').waitFor();
  await picture('03-not-signed-in');
});

test('4. the next time his municipality is chosen already', async () => {
  const chosen = joris.page.getByLabel('Uw gemeente');
  expect(await chosen.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]!.text)).toBe(
    'Gemeente Delft',
  );
});

test('axe finds nothing on any of these pages, and no page is wider than its screen', () => {
  expect(found).toEqual([]);
});

test('no page met an error on the way', () => {
  expect(joris.wrong).toEqual([]);
});
