import { openChromium, type Chromium } from '../setup/chromium.js';
import { sharedProduct } from '../setup/product/shared.js';
import type { Product } from '../setup/product/product.js';
import { addParticipant } from './people/guide.js';
import { signIn } from './people/member.js';
import { Person } from './people/person.js';
import { linkHousehold, pathEnded, registeredSince } from './people/noticing.js';

// One story, each step on the state that the step before it left: he found a job, and nobody speaks with her.

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());

let product: Product;
let chromium: Chromium;
let joris: Person;
let anneke: Person;
let elsewhere: Person;
let hers: string;
const found: string[] = [];

const someone = async (width = 1280) =>
  Person.at(await chromium.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' }), width);

const picture = async (person: Person, name: string) => {
  found.push(...(await person.picture(`sight-${name}`)));
};

beforeAll(async () => {
  product = await sharedProduct();
  chromium = await openChromium();
  [joris, anneke, elsewhere] = [await someone(), await someone(), await someone()];
});

afterAll(async () => {
  await chromium?.close();
  await product?.stop();
});

test('1. nobody has the list by role; the administrator gives a guide that task', async () => {
  await signIn(joris, product.at('joris'), 'Joris de Wit');
  expect(await joris.page.getByRole('link', { name: 'Uit beeld' }).count()).toBe(0);
  await signIn(anneke, product.at('anneke'), 'Anneke Visser');
  await anneke.page.goto(`${product.at('anneke')}/onze-organisatie`);
  await anneke.page.getByRole('button', { name: 'Beheer Joris de Wit' }).click();
  await picture(anneke, '01-task');
  await anneke.page.getByText('Ziet wie uit beeld raakt').click();
  await anneke.page.getByText('De taken van Joris de Wit zijn veranderd').waitFor();
});

test('2. the guide links two adults who live together, and his path ended', async () => {
  await addParticipant(joris, product.at('joris'), 'Dawit');
  await pathEnded(joris, today);
  hers = await addParticipant(joris, product.at('joris'), 'Meron');
  await registeredSince(joris, '2025-03-03');
  await linkHousehold(joris, /^Dawit/);
  await picture(joris, '02-household');
});

test('3. she stands on the list with how to reach her, and nothing of him', async () => {
  await joris.page.goto(`${product.at('joris')}/uit-beeld`);
  await joris.page.getByRole('button', { name: 'Ik neem contact op met Meron' }).waitFor();
  const text = await joris.page.locator('main').innerText();
  expect(text).toContain('Lang geen contact met haarzelf');
  expect(text).not.toMatch(/Dawit|partner|baan|werk/);
  await picture(joris, '03-list');
});

test('4. the first contact: what to mind, and once she was spoken with she leaves the list', async () => {
  await joris.page.getByRole('button', { name: 'Ik neem contact op met Meron' }).click();
  const dialog = joris.page.getByRole('dialog');
  await dialog.getByText('Nooit iemand uit haar familie', { exact: false }).waitFor();
  await picture(joris, '04-first-contact');
  await dialog.getByText('Bij haar thuis').click();
  await dialog.getByRole('button', { name: 'Ik sprak haar' }).click();
  await joris.page.getByText('Het gesprek met Meron staat erbij.').waitFor();
  await joris.page
    .getByRole('button', { name: 'Ik neem contact op met Meron' })
    .waitFor({ state: 'detached' });
  await picture(joris, '05-off-the-list');
});

test('5. another municipality and an organisation see nothing of it', async () => {
  const id = new URL(hers).pathname.split('/').at(-1)!;
  for (const [key, name] of [
    ['ravi', 'Ravi Ramdin'],
    ['samira', 'Samira El Idrissi'],
  ] as const) {
    await signIn(elsewhere, product.at(key), name);
    expect(await elsewhere.page.getByRole('link', { name: 'Uit beeld' }).count()).toBe(0);
    await elsewhere.page.goto(`${product.at(key)}/uit-beeld`);
    await elsewhere.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await elsewhere.page.locator('body').innerText()).not.toMatch(/Meron|Dawit/);
    for (const path of ['/v1/out-of-sight', `/v1/participants/${id}/sight`]) {
      const status = await elsewhere.page.evaluate((at) => fetch(at).then((answer) => answer.status), path);
      expect([403, 404]).toContain(status);
    }
  }
});

test('axe finds nothing on any of these pages, and no page is wider than its screen', () => {
  expect(found).toEqual([]);
});

test('no page met an error on the way', () => {
  const expected = /status of 403/;
  const wrong = [joris, anneke, elsewhere].flatMap((person) => person.wrong);
  expect(wrong.filter((line) => !expected.test(line))).toEqual([]);
});
