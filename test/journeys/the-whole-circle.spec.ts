import { openChromium } from '../setup/chromium.js';
import { startAllInOne } from '../setup/product/all-in-one.js';
import type { Product } from '../setup/product/product.js';
import { invitesHer, open, refer, saysYes } from './main-journey/steps.js';
import { beginStory, type Story } from './main-journey/story.js';
import { addOrganisation, vouch } from './people/administrator.js';
import { acceptByLink, openQuestion } from './people/answering.js';
import { planMeeting, sayWhereSheStands } from './people/coordinator.js';
import { linkTo, questionTo } from './people/mailbox.js';
import { signIn } from './people/member.js';
import { acceptByMail, openInvitation } from './people/newcomer.js';
import { sayYes, speak } from './people/participant.js';
import { Person } from './people/person.js';
import { report } from './people/volunteer.js';

// One story, each step on the state that the step before it left: one organisation declines, another has no account and
// accepts, they meet, and what came of it reaches who sent her.

const zohrasMail = 'zohra@wereldvrouwen.example';
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());

let product: Product;
let story: Story;
let anneke: Person;
let zohra: Person;
let usedCode: string;
let running: string;
let end: () => Promise<void>;
const found: string[] = [];

const picture = async (person: Person, name: string) => {
  found.push(...(await person.picture(`circle-${name}`)));
};

beforeAll(async () => {
  product = await startAllInOne();
  story = await beginStory(product, {});
  const chromium = await openChromium();
  end = () => chromium.close();
  const someone = async (width: number) =>
    Person.at(await chromium.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' }), width);
  anneke = await someone(1280);
  zohra = await someone(390);
  await signIn(anneke, product.at('anneke'), 'Anneke Visser');
  await anneke.page.goto(`${product.at('anneke')}/organisaties`);
  await addOrganisation(anneke, { name: 'Zohra Amiri', mail: zohrasMail });
  await anneke.page.getByRole('button', { name: 'Bekijk Wereldvrouwen' }).click();
  await anneke.page.getByRole('button', { name: 'Laat toe' }).click();
  await vouch(anneke, today);
});

afterAll(async () => {
  await end?.();
  await story?.end();
  await product?.stop();
});

test('1. the first organisation lacks a fact, asks it back, and her client manager adds it', async () => {
  for (const step of [refer, invitesHer, saysYes, open]) await step(story);
  const { samira, joris } = story;
  await samira.page.getByRole('button', { name: 'Vraag iets na' }).click();
  const asking = samira.page.getByRole('dialog');
  await asking.getByText('Hoe ver kan zij reizen?').click();
  await picture(samira, '00-asks-back');
  await asking.getByRole('button', { name: 'Vraag na' }).click();
  await samira.page.getByText('wacht op antwoord').waitFor();
  await picture(samira, '00-asked-back');
  await joris.page.getByRole('button', { name: /^Vul aan/ }).click();
  await picture(joris, '00-adds-it');
  const adding = joris.page.getByRole('dialog');
  await adding.getByRole('textbox', { name: 'Reistijd' }).fill('25');
  await adding.getByRole('button', { name: 'Vul aan' }).click();
  await samira.page.getByText('tot 25 minuten').waitFor();
  await joris.page.getByText('U vulde aan: tot 25 minuten').waitFor();
  await picture(samira, '00-reads-it');
  await picture(joris, '00-added');
});

test('2. it declines with a reason, proposes another, and her client manager reads both', async () => {
  const { samira, joris } = story;
  await samira.page.getByRole('button', { name: 'Nee, dit lukt niet' }).click();
  const dialog = samira.page.getByRole('dialog');
  await dialog.getByText('Wij hebben nu geen plek', { exact: true }).click();
  const instead = dialog.getByLabel(/Wie kan haar misschien wel helpen/);
  await instead.selectOption({
    label: (await instead.locator('option', { hasText: 'Wereldvrouwen' }).innerText()).trim(),
  });
  await picture(samira, '00-proposes-another');
  await dialog.getByRole('button', { name: 'Antwoord nee' }).click();
  await samira.page.getByText('U zei nee').first().waitFor();
  await joris.page.getByText('Wij hebben nu geen plek').first().waitFor();
  await joris.page.getByText('stelt voor om Wereldvrouwen te vragen').first().waitFor();
  await picture(joris, '01-declined');
});

test('3. another is asked under the same need, and she says yes again', async () => {
  const { joris, hiwet, herAddress } = story;
  await joris.page.getByRole('button', { name: 'Vraag een andere organisatie' }).click();
  const dialog = joris.page.getByRole('dialog');
  await dialog.getByText('Wereldvrouwen', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Vraag het haar' }).click();
  await dialog.waitFor({ state: 'detached' });
  await hiwet.page.goto(`${herAddress}/my/`);
  await speak(hiwet, 'nl');
  await hiwet.page.getByRole('link', { name: 'Mijn vragen' }).first().click();
  await hiwet.page.getByRole('button', { name: 'Nee', exact: true }).waitFor();
  await picture(hiwet, '02-asked-again');
  await sayYes(hiwet, /^Ja/, /Wereldvrouwen/);
});

test('4. its contact has no account, and answers on her phone in two taps', async () => {
  await zohra.page.goto(product.at('anneke'));
  await zohra.page.goto(await questionTo(zohra, zohrasMail));
  await zohra.page.getByRole('button', { name: 'Stuur mij een code' }).waitFor();
  await picture(zohra, '03-a-question-by-mail');
  usedCode = await openQuestion(zohra, await questionTo(zohra, zohrasMail), zohrasMail);
  expect(await zohra.page.locator('body').innerText()).not.toContain('Hiwet');
  await picture(zohra, '04-what-she-looks-for');
  await acceptByLink(zohra);
  await picture(zohra, '05-said-yes');
});

test('5. with an account she reads who it is, and nothing of what went before is lost', async () => {
  const link = await linkTo(zohra, zohrasMail);
  await openInvitation(zohra, link, 'Zohra Amiri');
  await acceptByMail(zohra, zohrasMail, 'Zohra', usedCode);
  await zohra.page.goto(`${new URL(link).origin}/verwijzingen?box=running`);
  await zohra.page.getByText('Hiwet').first().waitFor();
  await picture(zohra, '06-her-inbox');
  await zohra.page
    .getByRole('link', { name: /^Bekijk / })
    .first()
    .click();
  await zohra.page.getByText('+31600000077').first().waitFor();
});

test('6. a first meeting is planned, she says that they met, and how it goes is reported', async () => {
  const { hiwet, herAddress } = story;
  await planMeeting(zohra, 'Zohra Amiri');
  await hiwet.page.goto(`${herAddress}/my/`);
  await hiwet.page.getByRole('button', { name: 'Wij zagen elkaar' }).click();
  await hiwet.page.getByText('U zei: wij zagen elkaar.').waitFor();
  await zohra.page.getByText('Het loopt met Hiwet').waitFor();
  running = zohra.page.url();
  await zohra.page
    .getByRole('link', { name: /Schrijf een verslag/ })
    .first()
    .click();
  await report(zohra);
  await zohra.page.getByRole('button', { name: 'Klaar' }).waitFor({ state: 'detached' });
  await picture(zohra, '07-reported');
});

test('7. where she stands is written, it is rounded off, and the sender reads the result', async () => {
  const { joris } = story;
  await zohra.page.goto(running);
  await sayWhereSheStands(zohra, '2', '3');
  await zohra.page.getByRole('button', { name: 'Rond af' }).click();
  await zohra.page.getByText('Afgerond').first().waitFor();
  await joris.page.getByRole('heading', { name: 'Wat het opleverde' }).waitFor();
  await joris.page.getByText('Afgerond').first().waitFor();
  await joris.page.getByText('Wereldvrouwen en Hiwet zijn klaar').first().waitFor();
  await picture(joris, '08-the-result');
});

test('axe finds nothing on any of these pages, and no page is wider than its screen', () => {
  expect(found).toEqual([]);
});

test('no page met an error on the way', () => {
  const { joris, samira, hiwet } = story;
  expect([joris, samira, hiwet, anneke, zohra].flatMap((person) => person.wrong)).toEqual([]);
});
