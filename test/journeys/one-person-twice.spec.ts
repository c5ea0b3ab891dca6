import type { PaperCard } from '@kring/contracts';
import { openChromium, type Chromium } from '../setup/chromium.js';
import { sharedProduct } from '../setup/product/shared.js';
import type { Product } from '../setup/product/product.js';
import { addParticipant, beginReferral, fillReferral, invite, sendReferral } from './people/guide.js';
import { signIn } from './people/member.js';
import { sayYes, speak, toHerRights } from './people/participant.js';
import { Person } from './people/person.js';
import { atHome, choosePin, comeInByPhone, enterPin } from './people/returning.js';

// One story, each step on the state that the step before it left: two municipalities know her, and only she may say so.

const PIN = '26849';
const WRONG_PIN = '11112';

let product: Product;
let chromium: Chromium;
let card: PaperCard;
let there: Person;
let app: string;
const people: Person[] = [];
const found: string[] = [];

async function someone(width: number): Promise<Person> {
  const context = await chromium.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
  const person = await Person.at(context, width);
  people.push(person);
  return person;
}

const picture = async (name: string) => {
  found.push(...(await there.picture(`twice-${name}`)));
};

/** The same page in both languages. */
async function pictures(name: string): Promise<void> {
  await picture(`${name}-nl`);
  await speak(there, 'ar');
  await picture(`${name}-ar`);
  await speak(there, 'nl');
}

/** A guide adds her and refers her to De Brug; she comes in, chooses a PIN and says yes. */
async function knownBy(key: string, name: string): Promise<Person> {
  const guide = await someone(1280);
  await signIn(guide, product.at(key), name);
  const herPage = await addParticipant(guide, product.at(key), 'Hiwet');
  await beginReferral(guide);
  await fillReferral(guide);
  await sendReferral(guide);
  const link = await invite(guide, herPage);
  app = `${new URL(link).origin}/my/`;
  const hiwet = await someone(390);
  await hiwet.page.goto(app);
  await speak(hiwet, 'nl');
  await comeInByPhone(hiwet.page, link);
  await choosePin(hiwet.page, PIN);
  await hiwet.page.getByRole('link', { name: 'Ga verder' }).click();
  await sayYes(hiwet, /^Ja/, /^Alleen/);
  await hiwet.page.getByText('Dank u. U zei ja.').waitFor();
  return hiwet;
}

async function show({ page }: Person, pin: string): Promise<void> {
  await page.getByLabel('Code op de kaart').fill(card.code);
  await enterPin(page, pin);
}

const home = async ({ page }: Person) => {
  await page.goto(app);
  await atHome(page);
};

beforeAll(async () => {
  product = await sharedProduct();
  chromium = await openChromium();
});

afterAll(async () => {
  await chromium?.close();
  await product?.stop();
});

test('1. Delft knows her, and she has a paper card', async () => {
  const here = await knownBy('joris', 'Joris de Wit');
  await here.page.goto(`${app}card`);
  const made = here.page.waitForResponse(/\/v1\/my\/cards$/);
  await here.page.getByRole('button', { name: 'Maak een papieren kaart' }).click();
  card = (await (await made).json()) as PaperCard;
});

test('2. Rijswijk knows her too; a wrong PIN joins nothing', async () => {
  there = await knownBy('aylin', 'Aylin');
  await home(there);
  await toHerRights(there);
  await there.page.getByRole('link', { name: /Nog een kaart van u/ }).click();
  await show(there, WRONG_PIN);
  await there.page.getByText('De kaart of de pincode klopt niet.').waitFor();
  await pictures('01-other-card');
});

test('3. first she sees what each shares, and that De Brug has both', async () => {
  const { page } = there;
  await show(there, PIN);
  await page.getByRole('heading', { level: 1, name: 'Is dit ook van u?' }).waitFor();
  const both = page.getByRole('listitem').filter({ hasText: 'Staat bij allebei' });
  expect(await both.count()).toBe(2);
  for (const flow of await both.all()) expect(await flow.innerText()).toContain('De Brug');
  await page.getByText('Gemeente Delft').first().waitFor();
  await pictures('02-preview');
});

test('4. she joins them, and sees both from there', async () => {
  const { page } = there;
  await page.getByRole('button', { name: 'Ja, ook van mij' }).click();
  await page.getByRole('heading', { level: 1, name: 'Dit hoort bij elkaar' }).waitFor();
  await pictures('03-joined');
  await home(there);
  await page.getByRole('link', { name: /Gemeente Delft/ }).waitFor();
  await page.getByRole('link', { name: /Gemeente Rijswijk/ }).waitFor();
  await picture('04-circle-of-both');
});

test('5. in two taps they are apart again', async () => {
  const { page } = there;
  await toHerRights(there);
  await page.getByRole('link', { name: /Nog een kaart van u/ }).click();
  await page.getByRole('button', { name: 'Haal weer uit elkaar' }).click();
  await pictures('05-part');
  await page.getByRole('button', { name: 'Ja, uit elkaar' }).click();
  await page.getByRole('heading', { level: 1, name: 'Hebt u nog een kaart?' }).waitFor();
  await home(there);
  await page.getByRole('link', { name: /Gemeente Rijswijk/ }).waitFor();
  expect(await page.getByRole('link', { name: /Gemeente Delft/ }).count()).toBe(0);
});

test('6. nothing was wrong on any page', () => {
  // A wrong PIN is answered with 400.
  const wrong = people.flatMap((person) => person.wrong).filter((line) => !/status of 400/.test(line));
  expect([...wrong, ...found]).toEqual([]);
});
