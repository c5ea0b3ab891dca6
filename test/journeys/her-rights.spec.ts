import { readFile } from 'node:fs/promises';
import { openChromium, type Chromium } from '../setup/chromium.js';
import { sharedProduct } from '../setup/product/shared.js';
import type { Product } from '../setup/product/product.js';
import { addParticipant, invite, inviteAtDesk } from './people/guide.js';
import { signIn } from './people/member.js';
import { back, openLink, say, speak } from './people/participant.js';
import { Person } from './people/person.js';
import { comeInAtDesk } from './people/returning.js';

// One story, each step on the state that the step before it left: what she asks, and her municipality that answers.

let product: Product;
let chromium: Chromium;
let joris: Person;
let hiwet: Person;
let herPage: string;
const found: string[] = [];

const someone = async (width: number) =>
  Person.at(await chromium.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' }), width);

const picture = async (person: Person, name: string) => {
  found.push(...(await person.picture(`right-${name}`)));
};

/** The same page in both languages. */
async function pictures(name: string): Promise<void> {
  await picture(hiwet, `${name}-nl`);
  await speak(hiwet, 'ar');
  await picture(hiwet, `${name}-ar`);
  await speak(hiwet, 'nl');
}

async function decide(request: RegExp, way: RegExp): Promise<void> {
  const { page } = joris;
  await page.getByRole('button', { name: request }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(way).click();
  await picture(joris, String(request).replaceAll(/\W/g, ''));
  await dialog.getByRole('button', { name: 'Geef dit besluit' }).click();
}

beforeAll(async () => {
  product = await sharedProduct();
  chromium = await openChromium();
  joris = await someone(1280);
  hiwet = await someone(390);
});

afterAll(async () => {
  await chromium?.close();
  await product?.stop();
});

test('1. she says that her name is wrong, without her citizen service number', async () => {
  await signIn(joris, product.at('joris'), 'Joris');
  herPage = await addParticipant(joris, product.at('joris'), 'Hiwut');
  await openLink(hiwet, await invite(joris, herPage));
  await speak(hiwet, 'nl');
  const { page } = hiwet;
  await page.getByRole('link', { name: 'Mijn gegevens' }).click();
  await page.getByText('Hiwut').waitFor();
  await pictures('01-her-file');
  await page.getByRole('link', { name: 'Naam: Dit klopt niet' }).click();
  await say(hiwet, 'Mijn nummer is 123456782.');
  await page.getByText('Wij bewaren dat nooit.').waitFor();
  await pictures('02-what-is-wrong');
  await say(hiwet, 'Ik heet Hiwet.');
  await page.getByRole('heading', { level: 1, name: 'Uw bericht is verstuurd.' }).waitFor();
  await picture(hiwet, '03-sent');
  await page.getByRole('link', { name: 'Naar mijn gegevens' }).click();
  await page.getByText('U zei: dit klopt niet.').waitFor();
  await pictures('04-waits');
});

test('2. she takes along all that is kept of her', async () => {
  const { page } = hiwet;
  await page.getByRole('link', { name: 'Uw rechten' }).click();
  await page.getByRole('heading', { level: 1, name: 'Uw rechten' }).waitFor();
  await pictures('05-her-rights');
  await page.getByRole('link', { name: /Uw gegevens meenemen/ }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Haal het bestand op' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('kring.json');
  expect(await readFile(await file.path(), 'utf8')).toContain('Ik heet Hiwet.');
  await page.getByText('Het bestand staat bij uw downloads.').waitFor();
  await pictures('06-taken-along');
  await back(hiwet);
});

test('3. at a desk, where it may be somebody else, she reads how she can do it', async () => {
  const desk = await someone(390);
  const invited = await inviteAtDesk(joris, herPage);
  const app = `${new URL(invited.link).origin}/my/`;
  await desk.page.goto(app);
  await speak(desk, 'nl');
  await comeInAtDesk(desk.page, invited);
  await desk.page.getByRole('link', { name: 'Later' }).click();
  for (const right of ['take', 'erasure']) {
    await desk.page.goto(`${app}rights/${right}`);
    await desk.page.getByText('Dit kan alleen op uw eigen telefoon, met uw pincode.').waitFor();
    await picture(desk, `at-a-desk-${right}`);
  }
  expect(desk.wrong).toEqual([]);
});

test('4. she objects, and asks to be erased', async () => {
  const { page } = hiwet;
  await page.getByRole('link', { name: /Bezwaar maken/ }).click();
  await page.getByRole('button', { name: 'Verstuur' }).waitFor();
  await pictures('07-objection');
  await say(hiwet, 'Mijn ex werkt bij deze gemeente.');
  await page.getByText('Uw bezwaar wacht op antwoord.').waitFor();
  await pictures('08-objection-waits');
  await back(hiwet);
  await page.getByRole('link', { name: /Alles wissen/ }).click();
  await page.getByRole('button', { name: 'Ik wil alles wissen' }).waitFor();
  await pictures('09-erasure');
  await page.getByRole('button', { name: 'Ik wil alles wissen' }).click();
  await pictures('10-erasure-sure');
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await page.getByText('Uw gemeente beslist nog.').waitFor();
  await pictures('11-erasure-waits');
});

test('5. her municipality sees what waits, and can’t say that it is put right before it is', async () => {
  const { page } = joris;
  await page.goto(`${product.at('joris')}/verzoeken`);
  await page.getByText('Ik heet Hiwet.').waitFor();
  await picture(joris, 'requests');
  await decide(/Rechtzetten/, /Het is rechtgezet/);
  await page.getByText('Schrijf eerst bij haar gegevens wat er moet staan.').waitFor();
  await page.getByRole('link', { name: 'Bekijk haar gegevens' }).click();
  await page.getByRole('button', { name: /Naam/ }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Voornaam').fill('Hiwet');
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await dialog.waitFor({ state: 'detached' });
});

test('6. it answers each', async () => {
  const { page } = joris;
  await page.getByRole('link', { name: /Verzoeken/ }).click();
  await decide(/Rechtzetten/, /Het is rechtgezet/);
  await page.getByText(/Uw besluit over/).waitFor();
  await decide(/Wissen/, /uw wettelijke taak/);
  await page.getByRole('button', { name: /Beslis over Wissen/ }).waitFor({ state: 'detached' });
  await decide(/Bezwaar/, /zwaarder belang/);
  await page.getByText('Er wacht geen verzoek').waitFor();
  await picture(joris, 'answered');
});

test('7. she reads the answers: by whom, when, why, and how long what is kept', async () => {
  const { page } = hiwet;
  await page.getByText('Uw gemeente moet uw gegevens bewaren.').waitFor();
  await page.getByText('De Wet inburgering vraagt dat.').waitFor();
  await page.getByText('Hoe lang het blijft staan').waitFor();
  await pictures('12-erasure-refused');
  await back(hiwet);
  await page.getByRole('link', { name: /Bezwaar maken/ }).click();
  await page.getByText('Zij heeft een reden die zwaarder weegt.').waitFor();
  await page.getByText(/Besloten door Gemeente Delft/).waitFor();
  await pictures('13-objection-dismissed');
  await back(hiwet);
  await back(hiwet);
  await page.getByText('Dit is rechtgezet.').waitFor();
  await page.getByText('Hiwet', { exact: true }).waitFor();
  await pictures('14-corrected');
});

test('8. she keeps one of her municipality’s people away, and his open page closes', async () => {
  const { page } = hiwet;
  await joris.page.goto(herPage);
  await joris.page.getByRole('heading', { level: 1 }).waitFor();
  await back(hiwet);
  await page.getByRole('link', { name: 'Veilig blijven' }).click();
  await page.getByText('U hebt nog niemand gekozen.').waitFor();
  await pictures('15-keeping-safe');
  await page.getByRole('link', { name: 'Kies iemand' }).click();
  await page.getByRole('button', { name: /Joris/ }).waitFor();
  await page.getByLabel('Zoek op naam').fill('jor');
  await pictures('16-whom');
  await page.getByRole('button', { name: /Joris/ }).click();
  await page.getByText(/ziet dan niets meer van u/).waitFor();
  await pictures('17-surely');
  await page.getByRole('button', { name: 'Ja, nooit' }).click();
  await page.getByRole('heading', { name: 'Zij zien nooit iets van u' }).waitFor();
  await joris.page.getByText('Dit wordt niet meer met u gedeeld').waitFor();
  await page.getByRole('button', { name: 'Zet dit aan' }).click();
  await page.getByText('Dit staat nu aan.').waitFor();
  await pictures('18-kept-away');
});

test('9. taking him off her list opens nothing', async () => {
  const { page } = hiwet;
  await page.getByRole('button', { name: /Haal weg/ }).click();
  await page.getByText('Wat dicht ging, gaat niet vanzelf open.').waitFor();
  await pictures('19-let-back');
  await page.getByRole('button', { name: 'Ja, van de lijst' }).click();
  await page.getByText('U hebt nog niemand gekozen.').waitFor();
  await joris.page.reload();
  await joris.page.getByText(/Dit wordt niet (meer )?met u gedeeld/).waitFor();
});

test('10. nothing was wrong on any page', () => {
  // Her citizen service number is answered with 400.
  const wrong = [...joris.wrong, ...hiwet.wrong].filter((line) => !/status of 400/.test(line));
  expect([...wrong, ...found]).toEqual([]);
});
