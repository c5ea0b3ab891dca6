import type { BrowserContext } from 'playwright-core';
import type { PaperCard } from '@kring/contracts';
import { openChromium, type Chromium } from '../setup/chromium.js';
import { sharedProduct } from '../setup/product/shared.js';
import type { Product } from '../setup/product/product.js';
import { giveAuthenticator } from './people/authenticator.js';
import {
  addParticipant,
  beginReferral,
  fillReferral,
  invite,
  inviteAtDesk,
  sendReferral,
} from './people/guide.js';
import { signIn } from './people/member.js';
import { sayYes, speak } from './people/participant.js';
import { Person } from './people/person.js';
import { atHome, atPin, choosePin, comeInAtDesk, comeInByPhone, enterPin } from './people/returning.js';

// One story, each step on the state that the step before it left. Every device has a browser of its own.

const FIRST_PIN = '26849';
const NEW_PIN = '735921';
const WRONG_PIN = '11112';

let product: Product;
let chromium: Chromium;
let herPhone: BrowserContext;
let joris: Person;
let hiwet: Person;
let herPage: string;
let app: string;
let card: PaperCard;
const people: Person[] = [];
const found: string[] = [];

const device = () => chromium.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });

async function someone(on: BrowserContext, width: number): Promise<Person> {
  const person = await Person.at(on, width);
  people.push(person);
  return person;
}

const picture = async (person: Person, name: string) => {
  found.push(...(await person.picture(`back-${name}`)));
};

/** The same page in both languages. */
async function pictures(person: Person, name: string): Promise<void> {
  await picture(person, `${name}-nl`);
  await speak(person, 'ar');
  await picture(person, `${name}-ar`);
  await speak(person, 'nl');
}

beforeAll(async () => {
  product = await sharedProduct();
  chromium = await openChromium();
  joris = await someone(await device(), 1280);
  herPhone = await device();
  hiwet = await someone(herPhone, 390);
});

afterAll(async () => {
  await chromium?.close();
  await product?.stop();
});

test('1. she comes in by link and code, and chooses a PIN on her own phone', async () => {
  await signIn(joris, product.at('joris'), 'Joris de Wit');
  herPage = await addParticipant(joris, product.at('joris'), 'Hiwet');
  const link = await invite(joris, herPage);
  app = `${new URL(link).origin}/my/`;
  await hiwet.page.goto(app);
  await pictures(hiwet, '01-nobody-signed-in');
  await comeInByPhone(hiwet.page, link);
  await hiwet.page.getByRole('button', { name: 'Ja, van mij' }).waitFor();
  await pictures(hiwet, '02-own-phone');
  await choosePin(hiwet.page, FIRST_PIN);
  await pictures(hiwet, '03-pin-chosen');
  await hiwet.page.getByRole('link', { name: 'Ga verder' }).click();
  await atHome(hiwet.page);
});

test('2. she closes the app; it opens with her PIN and says nothing of her before', async () => {
  await hiwet.page.close();
  hiwet = await someone(herPhone, 390);
  await hiwet.page.goto(app);
  await atPin(hiwet.page);
  const shown = await hiwet.page.locator('body').innerText();
  expect(shown).not.toMatch(/Hiwet|K-[0-9A-Z]{8}|gemeente|organisatie|inburger|hulp|Delft/i);
  await pictures(hiwet, '04-pin');
  await enterPin(hiwet.page, FIRST_PIN);
  await atHome(hiwet.page);
});

test('3. she makes a paper card', async () => {
  await hiwet.page.getByRole('link', { name: 'Inloggen en telefoons' }).click();
  await hiwet.page.getByRole('heading', { name: 'Waar de app nu open is' }).waitFor();
  await pictures(hiwet, '05-ways');
  await hiwet.page.getByRole('link', { name: /Mijn papieren kaart/ }).click();
  const made = hiwet.page.waitForResponse(/\/v1\/my\/cards$/);
  await hiwet.page.getByRole('button', { name: 'Maak een papieren kaart' }).click();
  card = (await (await made).json()) as PaperCard;
  await hiwet.page.getByRole('img', { name: 'Scan dit met een telefoon.' }).waitFor();
  expect(await hiwet.page.locator('.my-card').innerText()).not.toContain('Hiwet');
  await pictures(hiwet, '06-paper-card');
});

test('4. five wrong PINs lock her phone, and the page tells her ways back', async () => {
  await hiwet.page.goto(app);
  await hiwet.page.getByRole('button', { name: 'Uitloggen' }).click();
  await atPin(hiwet.page);
  for (const left of [4, 3, 2, 1]) {
    await enterPin(hiwet.page, WRONG_PIN);
    await hiwet.page.getByText(`U kunt nog ${left} keer.`).waitFor();
  }
  await picture(hiwet, '07-wrong-pin-nl');
  await enterPin(hiwet.page, WRONG_PIN);
  await hiwet.page.getByRole('heading', { name: 'Uw pincode werkt hier nu niet.' }).waitFor();
  await hiwet.page.getByRole('button', { name: 'Ik heb een papieren kaart' }).waitFor();
  await hiwet.page.getByText('Vraag uw contactpersoon om een nieuwe link.').waitFor();
  await pictures(hiwet, '08-locked');
});

test('5. her card brings her back by its QR code, and she chooses a new PIN', async () => {
  await hiwet.page.goto('about:blank');
  await hiwet.page.goto(card.url);
  await hiwet.page.getByText('De kaart is gelezen.').waitFor();
  expect(hiwet.page.url()).not.toContain('card=');
  await pictures(hiwet, '09-card-read');
  await enterPin(hiwet.page, FIRST_PIN);
  await choosePin(hiwet.page, NEW_PIN);
  await hiwet.page.getByRole('link', { name: 'Ga verder' }).click();
  await atHome(hiwet.page);
});

test('6. its typed code opens another phone; ended from the first, that page is back at the PIN', async () => {
  const other = await someone(await device(), 390);
  await other.page.goto(app);
  await other.page.getByRole('button', { name: 'Ik heb een papieren kaart' }).click();
  await pictures(other, '10-card-typed');
  await other.page.getByLabel('Code op de kaart').fill(card.code.toLowerCase().replace(/(.{4})/g, '$1 '));
  await enterPin(other.page, NEW_PIN);
  await choosePin(other.page, NEW_PIN);
  await other.page.getByRole('link', { name: 'Ga verder' }).click();
  await atHome(other.page);
  await hiwet.page.getByRole('link', { name: 'Inloggen en telefoons' }).click();
  await hiwet.page.getByRole('button', { name: /^Sluit: / }).waitFor();
  await picture(hiwet, '11-two-phones-nl');
  await hiwet.page.getByRole('button', { name: /^Sluit: / }).click();
  await atPin(other.page);
  expect(await other.page.locator('body').innerText()).not.toContain('Mijn kring');
  await enterPin(other.page, NEW_PIN);
  await atHome(other.page);
});

test('7. her phone’s own lock opens the app too', async () => {
  await giveAuthenticator(hiwet);
  await hiwet.page.getByRole('button', { name: 'Gebruik vingerafdruk of gezicht' }).click();
  await hiwet.page.getByRole('heading', { name: 'Vingerafdruk of gezicht' }).waitFor();
  await hiwet.page.getByRole('link', { name: 'Naar mijn kring' }).click();
  await hiwet.page.getByRole('button', { name: 'Uitloggen' }).click();
  await atPin(hiwet.page);
  await hiwet.page.getByRole('button', { name: 'Met vingerafdruk of gezicht' }).click();
  await atHome(hiwet.page);
});

test('8. at the worker’s desk she says yes, and it is written down as less sure', async () => {
  await joris.page.goto(herPage);
  await beginReferral(joris);
  await fillReferral(joris);
  await sendReferral(joris);
  const atDesk = await inviteAtDesk(joris, herPage);
  await picture(joris, '12-invited-at-the-desk');
  const desk = await someone(await device(), 390);
  await desk.page.goto(app);
  await speak(desk, 'nl');
  await comeInAtDesk(desk.page, atDesk);
  await desk.page.getByRole('link', { name: 'Later' }).click();
  await sayYes(desk, /^Ja/, /^Alleen/);
  await pictures(desk, '13-said-yes-at-the-desk');
  await desk.page.getByRole('link', { name: 'Uw bewijs' }).click();
  await desk.page.getByText('Aan de balie. Opgeschreven bij').waitFor();
  await desk.page.getByText('Dit was niet op uw eigen telefoon.').waitFor();
  await picture(desk, '13-her-proof-at-the-desk');
  await desk.page.clock.install();
  await desk.page.reload();
  await desk.page.clock.fastForward('02:01');
  await desk.page.waitForURL('**/my/');
  await desk.page.goto(app);
  await desk.page
    .getByRole('link', { name: /De Brug/ })
    .first()
    .click();
  await desk.page.getByText('Aan de balie, met hulp').waitFor();
  await pictures(desk, '14-less-sure');
});

test('9. she sees that visit, and when she loses a phone all but this one ends', async () => {
  await hiwet.page.getByRole('link', { name: 'Inloggen en telefoons' }).click();
  await hiwet.page.getByRole('heading', { name: 'Aan de balie binnengekomen' }).waitFor();
  await hiwet.page.getByText('Gemeente Delft').waitFor();
  await hiwet.page.getByRole('button', { name: 'Ik ben een telefoon kwijt' }).click();
  await pictures(hiwet, '15-lost-phone');
  await hiwet.page.getByRole('button', { name: 'Ja, sluit alles' }).click();
  await hiwet.page.getByRole('heading', { name: 'Waar de app nu open is' }).waitFor();
  await hiwet.page.getByRole('button', { name: /^Sluit: / }).waitFor({ state: 'detached' });
  await pictures(hiwet, '16-alone-again');
});

test('10. after five minutes without use the app is back at the PIN', async () => {
  await hiwet.page.clock.install();
  await hiwet.page.reload();
  await hiwet.page.getByRole('heading', { name: 'Waar de app nu open is' }).waitFor();
  await hiwet.page.clock.runFor('04:40');
  await hiwet.page.getByRole('heading', { name: 'Waar de app nu open is' }).waitFor();
  await hiwet.page.clock.runFor('00:40');
  await atPin(hiwet.page);
  await hiwet.page.reload();
  await atPin(hiwet.page);
});

test('axe finds nothing on any of these pages, and no page is wider than its screen', () => {
  expect(found).toEqual([]);
});

test('no page met an error on the way', () => {
  // A wrong PIN is answered with 400, one too many with 429.
  const wrong = people.flatMap((person) => person.wrong).filter((line) => !/status of (400|429)/.test(line));
  expect(wrong).toEqual([]);
});
