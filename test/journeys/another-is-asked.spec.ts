import { openChromium, type Chromium } from '../setup/chromium.js';
import { sharedProduct } from '../setup/product/shared.js';
import type { Product } from '../setup/product/product.js';
import { addParticipant, beginReferral, fillReferral, sendReferral } from './people/guide.js';
import { signIn } from './people/member.js';
import { Person } from './people/person.js';

let product: Product;
let chromium: Chromium;
let joris: Person;
const found: string[] = [];

const picture = async (name: string) => {
  found.push(...(await joris.picture(`another-${name}`)));
};

beforeAll(async () => {
  product = await sharedProduct();
  chromium = await openChromium();
  joris = await Person.at(await chromium.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' }), 1280);
});

afterAll(async () => {
  await chromium?.close();
  await product?.stop();
});

test('1. while one waits, another is asked: a warning, and how fast it answers, before anything is sent', async () => {
  await signIn(joris, product.at('joris'), 'Joris de Wit');
  await addParticipant(joris, product.at('joris'), 'Hiwet');
  await beginReferral(joris);
  await fillReferral(joris);
  await sendReferral(joris);
  await joris.page.getByRole('heading', { level: 2, name: 'Hiwet beslist' }).waitFor();
  await picture('01-one-waits');
  await joris.page.getByRole('button', { name: 'Vraag ook een andere organisatie' }).click();
  const dialog = joris.page.getByRole('dialog');
  await dialog.getByText(/U wacht nog op/).waitFor();
  await dialog.getByRole('button', { name: 'Ander aanbod, of een organisatie zonder aanbod' }).click();
  await dialog.getByRole('radio').last().press('Space');
  await dialog
    .getByText(/antwoord(de|t) /)
    .first()
    .waitFor();
  await picture('02-whom-else');
  await dialog.getByRole('button', { name: 'Vraag het haar' }).click();
  await dialog.waitFor({ state: 'detached' });
  await joris.page.getByText('Daarnaast wacht u op één andere organisatie').waitFor();
  await picture('03-two-wait');
});

test('2. one is taken back in two taps, the other was a mistake, and asking goes on', async () => {
  await joris.page
    .getByRole('button', { name: /^Trek terug/ })
    .first()
    .click();
  await joris.page.getByRole('alertdialog').getByText('Zij hoeft niet meer te antwoorden').waitFor();
  await picture('04-take-back');
  await joris.page.getByRole('alertdialog').getByRole('button', { name: 'Trek terug' }).click();
  await joris.page.getByText('Teruggetrokken').first().waitFor();
  await joris.page.getByRole('button', { name: /^Was een vergissing/ }).click();
  const dialog = joris.page.getByRole('dialog');
  await dialog.getByText('Ik vroeg dit twee keer').click();
  await picture('05-a-mistake');
  await dialog.getByRole('button', { name: 'Maak ongedaan' }).click();
  await joris.page.getByRole('button', { name: 'Vraag een andere organisatie' }).waitFor();
  await joris.page.getByText('Vergissing').first().waitFor();
  await picture('06-all-over');
});

test('axe finds nothing on any of these pages, and no page is wider than its screen', () => {
  expect(found).toEqual([]);
});

test('no page met an error on the way', () => {
  expect(joris.wrong).toEqual([]);
});
