import { openChromium, type Chromium } from '../setup/chromium.js';
import { sharedProduct } from '../setup/product/shared.js';
import type { Product } from '../setup/product/product.js';
import { accept } from './people/coordinator.js';
import { addParticipant, beginReferral, fillReferral, invite, sendReferral } from './people/guide.js';
import { signIn } from './people/member.js';
import { openLink, sayYes, speak } from './people/participant.js';
import { Person } from './people/person.js';
import { atHome, choosePin } from './people/returning.js';

// Two women whom their municipality does not know: one by an organisation, and one by herself.

let product: Product;
let chromium: Chromium;
let aylin: Person;
let samira: Person;
let marieke: Person;
let hiwet: Person;
let salma: Person;
let herApp: string;
const found: string[] = [];

const someone = async (width: number) =>
  Person.at(await chromium.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' }), width);

const picture = async (person: Person, name: string) => {
  found.push(...(await person.picture(`reached-${name}`)));
};

const contactWith = (who: RegExp) => marieke.page.getByRole('button', { name: who });

beforeAll(async () => {
  product = await sharedProduct();
  chromium = await openChromium();
  [aylin, samira, marieke] = [await someone(1280), await someone(1280), await someone(1280)];
  [hiwet, salma] = [await someone(390), await someone(390)];
});

afterAll(async () => {
  await chromium?.close();
  await product?.stop();
});

test('1. an organisation helps her, whom another municipality referred', async () => {
  await signIn(aylin, product.at('aylin'), 'Aylin Yılmaz');
  const herPage = await addParticipant(aylin, product.at('aylin'), 'Hiwet');
  await beginReferral(aylin);
  await fillReferral(aylin);
  await sendReferral(aylin);
  const link = await invite(aylin, herPage);
  herApp = `${new URL(link).origin}/my/`;
  await openLink(hiwet, link);
  await speak(hiwet, 'nl');
  await sayYes(hiwet, /^Ja/, /^Alleen/);
  await signIn(samira, product.at('samira'), 'Samira El Idrissi');
  await samira.page.goto(`${product.at('samira')}/verwijzingen`);
  await samira.page
    .getByRole('link', { name: /^Bekijk V-/ })
    .first()
    .click();
  await accept(samira);
});

test('2. it asks her whether Delft may contact her, and reads that it asked', async () => {
  await samira.page.goto(`${product.at('samira')}/deelnemers`);
  await samira.page.getByRole('link', { name: /Hiwet/ }).first().click();
  await samira.page.getByRole('button', { name: 'Vraag een gemeente om contact' }).click();
  const dialog = samira.page.getByRole('dialog');
  await dialog.getByLabel('Welke gemeente?').selectOption({ label: 'Gemeente Delft' });
  await dialog.getByText('Haar naam', { exact: true }).click();
  await picture(samira, '01-asking');
  await dialog.getByRole('button', { name: 'Vraag het haar' }).click();
  await samira.page.getByText('Zij beslist. De gemeente neemt dan zelf contact met haar op.').waitFor();
  await picture(samira, '02-asked');
});

test('3. Delft has nobody on its list until she says yes in her app', async () => {
  await signIn(marieke, product.at('marieke'), 'Marieke Bos');
  await marieke.page.getByRole('link', { name: /Contactverzoeken/ }).click();
  await marieke.page.getByText('Niemand wacht op u').waitFor();
  await picture(marieke, '03-nobody-waits');
  await hiwet.page.goto(herApp);
  await hiwet.page.getByRole('link', { name: 'Mijn vragen' }).click();
  const title = hiwet.page.getByRole('heading', { name: 'Mag Gemeente Delft contact met u opnemen?' });
  // What her own municipality asked stands before it.
  while (!(await title.isVisible())) {
    await hiwet.page.getByRole('button', { name: 'Nee', exact: true }).click();
    await hiwet.page.getByRole('button', { name: 'Volgende vraag' }).click();
    await hiwet.page.getByRole('button', { name: 'Nee', exact: true }).waitFor();
  }
  await picture(hiwet, '04-question-nl');
  await speak(hiwet, 'ar');
  await picture(hiwet, '05-question-ar');
  await speak(hiwet, 'nl');
  await sayYes(hiwet, /^Ja/, /^Alleen Gemeente Delft/);
  await hiwet.page.getByText('Dank u. U zei ja.').waitFor();
});

test('4. without another look she stands on the list of Delft, which speaks with her', async () => {
  await contactWith(/^Ik neem contact op met K-/).waitFor();
  await picture(marieke, '06-list');
  await contactWith(/^Ik neem contact op met K-/).click();
  const dialog = marieke.page.getByRole('dialog');
  await dialog.getByText('Nooit iemand uit haar familie', { exact: false }).waitFor();
  await picture(marieke, '07-first-contact');
  await dialog.getByRole('link', { name: 'Bekijk haar gegevens' }).click();
  await marieke.page.getByText('Zij wil dat uw gemeente contact met haar opneemt').waitFor();
  expect(await marieke.page.locator('main').innerText()).not.toContain('Hiwet');
  await picture(marieke, '08-her-page');
  await marieke.page.getByRole('button', { name: 'Ik sprak haar' }).click();
  await marieke.page.getByRole('dialog').getByText('Aan de telefoon').click();
  await marieke.page.getByRole('dialog').getByRole('button', { name: 'Ik sprak haar' }).click();
  await marieke.page.getByRole('dialog').waitFor({ state: 'detached' });
  await marieke.page.getByRole('link', { name: /Contactverzoeken/ }).click();
  await marieke.page.getByText('Niemand wacht op u').waitFor();
});

test('5. another starts by herself; who is under sixteen does not', async () => {
  await salma.page.goto(herApp);
  await salma.page.getByRole('button', { name: 'Zelf beginnen' }).click();
  await salma.page.getByLabel('Vul uw geboortedatum in').fill('2015-01-01');
  await salma.page.getByRole('button', { name: 'Ga verder' }).click();
  await salma.page.getByText('U bent nog geen 16.', { exact: false }).waitFor();
  await picture(salma, '09-under-sixteen');
  await salma.page.getByLabel('Vul uw geboortedatum in').fill('1994-02-03');
  await salma.page.getByRole('button', { name: 'Ga verder' }).click();
  await choosePin(salma.page, '26849');
  await salma.page.getByRole('link', { name: 'Ga verder' }).click();
  await atHome(salma.page);
  await picture(salma, '10-home-nl');
});

test('6. she says how she can be reached, asks Delft, and stands on its list', async () => {
  await salma.page.getByRole('link', { name: 'Vraag een gemeente om contact' }).first().click();
  await salma.page.getByLabel('Telefoon').fill('06 0000 0088');
  await salma.page.getByLabel('Voornaam').fill('Salma');
  await picture(salma, '11-how-to-reach-her-nl');
  await speak(salma, 'ar');
  await picture(salma, '12-how-to-reach-her-ar');
  await speak(salma, 'nl');
  await salma.page.getByRole('button', { name: 'Bewaar' }).click();
  await salma.page.getByRole('button', { name: 'Gemeente Delft' }).waitFor();
  await picture(salma, '13-choose-nl');
  await salma.page.getByRole('button', { name: 'Gemeente Delft' }).click();
  await sayYes(salma, /^Ja/, /^Alleen Gemeente Delft/);
  await salma.page.getByText('Dank u. U zei ja.').waitFor();
  await contactWith(/^Ik neem contact op met K-/).waitFor();
  await marieke.page.getByText('+31600000088', { exact: false }).first().waitFor();
});

test('7. she withdraws, and leaves the list while it stands open', async () => {
  await salma.page.goto(herApp);
  await salma.page.getByRole('link', { name: /Gemeente Delft/ }).click();
  await salma.page.getByRole('button', { name: 'Stop met delen' }).click();
  await salma.page.getByRole('button', { name: 'Ja, stop nu' }).click();
  await marieke.page.getByText('Niemand wacht op u').waitFor();
});

test('axe finds nothing on any of these pages, and no page is wider than its screen', () => {
  expect(found).toEqual([]);
});

test('no page met an error on the way', () => {
  const wrong = [aylin, samira, marieke, hiwet, salma].flatMap((person) => person.wrong);
  expect(wrong.filter((line) => !/status of 400/.test(line))).toEqual([]);
});
