import { openChromium, type Chromium } from '../setup/chromium.js';
import { startAllInOne } from '../setup/product/all-in-one.js';
import type { Product } from '../setup/product/product.js';
import { addOrganisation, inviteVolunteer, reinstate, suspend, vouch } from './people/administrator.js';
import { giveAuthenticator, type Finger } from './people/authenticator.js';
import { linkTo } from './people/mailbox.js';
import { signIn } from './people/member.js';
import { acceptByMail, makePasskey, openInvitation, signInByMail } from './people/newcomer.js';
import { Person } from './people/person.js';

// One story, each step on the state that the step before it left. Everyone has a browser of her own.

const zohrasMail = 'zohra@wereldvrouwen.example';
const bosMail = 'bo@wereldvrouwen.example';
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());

let product: Product;
let chromium: Chromium;
let anneke: Person;
let zohra: Person;
let bo: Person;
let elsewhere: Person;
let kring: string;
let finger: Finger;
const found: string[] = [];

const someone = async (width: number) =>
  Person.at(await chromium.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' }), width);

const picture = async (person: Person, name: string) => {
  found.push(...(await person.picture(`in-${name}`)));
};

beforeAll(async () => {
  product = await startAllInOne();
  chromium = await openChromium();
  anneke = await someone(1280);
  zohra = await someone(1280);
  bo = await someone(390);
  elsewhere = await someone(390);
});

afterAll(async () => {
  await chromium?.close();
  await product?.stop();
});

test('1. a municipality makes an organisation known; all that is missing is said at once', async () => {
  await signIn(anneke, product.at('anneke'), 'Anneke Visser');
  await anneke.page.goto(`${product.at('anneke')}/organisaties`);
  await anneke.page.getByRole('button', { name: 'Organisatie toevoegen' }).click();
  await anneke.page.getByRole('button', { name: 'Voeg toe' }).click();
  expect(await anneke.page.getByRole('alert').getByRole('listitem').count()).toBe(5);
  await anneke.page.getByRole('button', { name: 'Niet nu' }).click();
  await addOrganisation(anneke, { name: 'Zohra Amiri', mail: zohrasMail });
  await picture(anneke, '01-organisations');
});

test('2. its first contact opens the link, makes a passkey, and reads whose turn it is', async () => {
  const link = await linkTo(anneke, zohrasMail);
  kring = new URL(link).origin;
  finger = await giveAuthenticator(zohra);
  await openInvitation(zohra, link, 'Zohra Amiri');
  await picture(zohra, '02-invitation');
  await makePasskey(zohra, 'Zohra');
  await zohra.page.getByText('U kunt nog niets ontvangen of aanbieden').waitFor();
  await picture(zohra, '03-waits-for-vetting');
  await elsewhere.page.goto(link);
  await elsewhere.page.getByText('Deze uitnodiging werkt niet meer').waitFor();
  await picture(elsewhere, '04-invitation-is-over');
});

test('3. the municipality vouches for it, and the desk opens', async () => {
  await anneke.page.getByRole('button', { name: 'Bekijk Wereldvrouwen' }).click();
  await anneke.page.getByRole('button', { name: 'Laat toe' }).click();
  expect(await anneke.page.getByRole('alert').getByRole('listitem').count()).toBe(3);
  await picture(anneke, '05-vouching');
  await vouch(anneke, today);
  await anneke.page.getByRole('button', { name: 'Bekijk Wereldvrouwen' }).click();
  await anneke.page.getByRole('button', { name: 'Beëindig de toelating' }).waitFor();
  await picture(anneke, '06-vouched-for');
  await zohra.page.goto(`${kring}/onze-organisatie`);
  await zohra.page.getByRole('table').waitFor();
  expect(await zohra.page.getByText('U kunt nog niets ontvangen').count()).toBe(0);
});

test('4. she invites a volunteer, who comes in with a code by mail', async () => {
  await zohra.page.getByRole('button', { name: 'Iemand uitnodigen' }).click();
  await zohra.page.getByRole('button', { name: 'Nodig uit' }).click();
  await zohra.page.getByRole('alert').waitFor();
  await picture(zohra, '07-inviting');
  await inviteVolunteer(zohra, 'Bo Visser', bosMail);
  await picture(zohra, '08-our-organisation');
  await openInvitation(bo, await linkTo(zohra, bosMail), 'Bo Visser');
  await acceptByMail(bo, bosMail, 'Bo');
});

test('5. the volunteer is suspended while her page is open, and it goes', async () => {
  await bo.page.goto(`${kring}/deelnemers`);
  await bo.page.getByRole('heading', { level: 1, name: 'Deelnemers' }).waitFor();
  await zohra.page.reload();
  await suspend(zohra, 'Bo Visser');
  await bo.page.getByRole('heading', { name: 'U bent uitgelogd' }).waitFor();
  expect(await bo.page.locator('body').innerText()).not.toMatch(/Deelnemers|geschorst/);
  await picture(bo, '09-signed-out');
  await reinstate(zohra, 'Bo Visser');
  await bo.page.getByRole('button', { name: 'Opnieuw inloggen' }).click();
  await bo.page.getByText('Medewerker van een gemeente').waitFor();
});

test('6. she comes back with her passkey, and ends what is open elsewhere', async () => {
  // The sign-in page offers it by itself: her finger comes when that offer stands, so that only the press is answered.
  await finger(false);
  const offered = zohra.page.waitForResponse('**/v1/passkey-challenges');
  await zohra.page.getByRole('button', { name: 'Uitloggen' }).click();
  await zohra.page.getByText('Met een passkey').waitFor();
  await offered;
  await zohra.page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await finger(true);
  await zohra.page.getByRole('button', { name: 'Gebruik uw passkey' }).click();
  await zohra.page.getByRole('heading', { level: 1, name: 'Dag Zohra' }).waitFor();
  await elsewhere.page.goto(kring);
  await signInByMail(elsewhere, zohrasMail, 'Zohra');
  await zohra.page.goto(`${kring}/mijn-toegang`);
  await zohra.page.getByRole('button', { name: /^Log uit/ }).waitFor();
  await picture(zohra, '10-my-access');
  await zohra.page.getByRole('button', { name: /^Log uit/ }).click();
  await zohra.page.getByRole('button', { name: 'Log daar uit' }).click();
  await elsewhere.page.getByRole('heading', { name: 'U bent uitgelogd' }).waitFor();
  await zohra.page.getByText('U bent nergens anders ingelogd.').waitFor();
});

test('axe finds nothing on any of these pages, and no page is wider than its screen', () => {
  expect(found).toEqual([]);
});

test('no page met an error on the way', () => {
  expect([anneke, zohra, bo, elsewhere].flatMap((person) => person.wrong)).toEqual([]);
});
