import { openChromium, type Chromium } from '../setup/chromium.js';
import { sharedProduct } from '../setup/product/shared.js';
import type { Product } from '../setup/product/product.js';
import { signIn } from './people/member.js';
import { Person } from './people/person.js';

let product: Product;
let chromium: Chromium;
let samira: Person;
const found: string[] = [];

const inbox = () => `${product.at('samira')}/verwijzingen`;
const picture = async (name: string) => {
  found.push(...(await samira.picture(`keeper-${name}`)));
};

beforeAll(async () => {
  product = await sharedProduct();
  chromium = await openChromium();
  samira = await Person.at(await chromium.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' }), 1280);
});

afterAll(async () => {
  await chromium?.close();
  await product?.stop();
});

test('1. what nobody looks after is found, and taken in one press', async () => {
  const { page } = samira;
  await signIn(samira, product.at('samira'), 'Samira El Idrissi');
  await page.goto(inbox());
  await page.getByLabel('Behandelaar').selectOption({ label: 'Van niemand' });
  await page.waitForURL(/wie=nobody/);
  await page
    .getByRole('link', { name: /^Bekijk / })
    .first()
    .waitFor();
  await picture('01-of-nobody');
  await page
    .getByRole('link', { name: /^Bekijk / })
    .first()
    .click();
  await page.getByText('Nog niemand.').waitFor();
  await picture('02-not-taken');
  await page.getByRole('button', { name: 'Ik behandel dit' }).click();
  await page.getByText('U behandelt dit.').waitFor();
  await picture('03-taken');
});

test('2. it is hers in the list, and laid down it is nobody’s again', async () => {
  const { page } = samira;
  await page.goto(`${inbox()}?wie=me`);
  await page.getByRole('link', { name: /^Bekijk / }).waitFor();
  await picture('04-of-me');
  await page.getByRole('link', { name: /^Bekijk / }).click();
  await page.getByRole('button', { name: 'Laat los' }).click();
  await page.getByText('Nog niemand.').waitFor();
});

test('3. she says that she is away, and that she is back', async () => {
  const { page } = samira;
  await page.goto(`${product.at('samira')}/mijn-toegang`);
  await page.getByRole('heading', { name: 'Bent u een tijd weg?' }).waitFor();
  await picture('05-away-form');
  await page.getByLabel('Tot en met').fill(new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10));
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByText(/U bent weg tot en met/).waitFor();
  await picture('06-away');
  await page.getByRole('button', { name: 'Ik ben er weer' }).click();
  await page.getByLabel('Tot en met').waitFor();
});

test('4. nothing was wrong on any page', () => {
  expect([...found, ...samira.wrong]).toEqual([]);
});
