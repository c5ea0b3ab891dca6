import { accept, assign, propose } from '../people/coordinator.js';
import { addParticipant, beginReferral, fillReferral, invite, sendReferral } from '../people/guide.js';
import { signIn } from '../people/member.js';
import { openLink, sayYes, speak } from '../people/participant.js';
import { Person } from '../people/person.js';
import { report } from '../people/volunteer.js';
import type { Story } from './story.js';

export async function refer(story: Story): Promise<void> {
  const { joris, product, picture } = story;
  await joris.page.goto(`${product.at('joris')}/`);
  await picture(joris, '01-sign-in');
  await signIn(joris, product.at('joris'), 'Joris de Wit');
  await picture(joris, '02-today-municipality');
  story.herPage = await addParticipant(joris, product.at('joris'), 'Hiwet');
  await picture(joris, '03-her-page-at-the-municipality');
  await beginReferral(joris);
  await fillReferral(joris);
  await joris.page.getByText('Wat De Brug ziet').waitFor();
  await picture(joris, '04-new-referral');
  await sendReferral(joris);
  story.theirReferral = joris.page.url();
  await joris.page.getByText('Zij beslist').first().waitFor();
  await picture(joris, '05-referral-waits-for-her');
}

export async function invitesHer(story: Story): Promise<void> {
  const { joris, samira, hiwet, product, picture } = story;
  await signIn(samira, product.at('samira'), 'Samira El Idrissi');
  await samira.page.goto(`${product.at('samira')}/verwijzingen`);
  await samira.page
    .getByRole('link', { name: /^Bekijk V-/ })
    .first()
    .waitFor();
  const page = await Person.at(joris.page.context(), 1280);
  const link = await invite(page, story.herPage);
  await picture(page, '06-her-link');
  await page.page.close();
  story.herAddress = new URL(link).origin;
  await openLink(hiwet, link, product.codeSentTo);
  expect(hiwet.page.url()).not.toContain('link=');
}

export async function saysYes({ hiwet, picture }: Story): Promise<void> {
  await hiwet.page.getByRole('button', { name: 'لا', exact: true }).waitFor();
  await speak(hiwet, 'nl');
  await hiwet.page.getByRole('button', { name: 'Nee', exact: true }).waitFor();
  await picture(hiwet, '07-question-nl');
  await speak(hiwet, 'ar');
  await hiwet.page.locator('html[dir="rtl"]').waitFor();
  await picture(hiwet, '08-question-ar');
  await sayYes(hiwet, /نعم/, /فقط/);
  await picture(hiwet, '09-said-yes-ar');
  await hiwet.page
    .getByRole('button', { name: 'السؤال التالي' })
    .or(hiwet.page.getByRole('link', { name: 'السؤال التالي' }))
    .click();
  await sayYes(hiwet, /نعم/, /فقط/);
  await picture(hiwet, '10-said-yes-to-following-ar');
}

/** The referral is in the inbox by its reference, and the coordinator opens it. */
export async function open({ joris, samira, picture }: Story): Promise<void> {
  const reference = await joris.page
    .getByText(/V-[0-9A-Z]{8}/)
    .first()
    .innerText();
  const arrived = samira.page.getByRole('link', { name: `Bekijk ${/V-[0-9A-Z]{8}/.exec(reference)![0]}` });
  await arrived.waitFor();
  await picture(samira, '11-inbox');
  await arrived.click();
}

export async function receive(story: Story): Promise<void> {
  const { samira, picture } = story;
  await open(story);
  await samira.page.getByText('U ziet wat zij zoekt, nog niet wie zij is.').waitFor();
  expect(await samira.page.locator('body').innerText()).not.toContain('Hiwet');
  await picture(samira, '12-asked-without-a-name');
  await accept(samira);
  await samira.page.getByText('Hiwet').first().waitFor();
  await samira.page.getByText('+31600000077').first().waitFor();
  await samira.page.getByText('zorg, traject, werk en opleiding en hoe het gaat').waitFor();
  await picture(samira, '13-accepted');
}

export async function enrol({ samira, hiwet, herAddress, picture }: Story): Promise<void> {
  await assign(samira, 'Fatma Kaya');
  await propose(samira, 'Taalgroep met opvang');
  await speak(hiwet, 'nl');
  await hiwet.page.goto(`${herAddress}/my/`);
  await hiwet.page.getByRole('link', { name: /^Voorstellen/ }).click();
  await picture(hiwet, '14-proposals-nl');
  await hiwet.page.locator('.my-day').first().click();
  await hiwet.page.getByRole('button', { name: 'Ja, ik kom' }).click();
  await hiwet.page.getByText('U hebt een plek.').waitFor();
  await picture(hiwet, '15-has-a-place-nl');
  await samira.page
    .getByText(/nam een plek/)
    .first()
    .waitFor();
  await picture(samira, '16-she-took-a-place');
}

export async function writeReport({ fatma, product, picture }: Story): Promise<void> {
  await signIn(fatma, product.at('fatma'), 'Fatma Kaya');
  await fatma.page
    .getByRole('link', { name: /Schrijf een verslag/ })
    .first()
    .waitFor();
  expect(await fatma.page.getByRole('link', { name: /Schrijf een verslag/ }).count()).toBe(1);
  await picture(fatma, '17-today-volunteer');
  await fatma.page.getByRole('link', { name: /Schrijf een verslag/ }).click();
  await fatma.page.getByText('Hoe was het met Hiwet?').waitFor();
  await picture(fatma, '18-report');
  await report(fatma);
  await fatma.page.getByRole('button', { name: 'Klaar' }).waitFor({ state: 'detached' });
  await picture(fatma, '19-reported');
}

export async function follow({ joris, theirReferral, picture }: Story): Promise<void> {
  expect(joris.page.url()).toBe(theirReferral);
  for (const words of ['Aangenomen', 'Zij heeft een plek', 'Er is een verslag geschreven']) {
    await joris.page.getByText(words).first().waitFor();
  }
  await picture(joris, '20-referral-followed');
}

export async function seeWhoLooked({ hiwet, herAddress, picture }: Story): Promise<void> {
  await hiwet.page.goto(`${herAddress}/my/`);
  await hiwet.page.getByText(/Vandaag keken? /).waitFor();
  await picture(hiwet, '21-my-circle-nl');
  await hiwet.page.getByRole('link', { name: 'Wie keek wanneer' }).click();
  await hiwet.page.getByText('Stichting De Brug').first().waitFor();
  await picture(hiwet, '22-who-looked-nl');
  await speak(hiwet, 'ar');
  await picture(hiwet, '23-who-looked-ar');
  await hiwet.page.goto(`${herAddress}/my/`);
  await picture(hiwet, '24-my-circle-ar');
  await speak(hiwet, 'nl');
}

export async function withdraw({ samira, hiwet, picture }: Story): Promise<void> {
  const attempt = samira.page.url();
  await hiwet.page
    .getByRole('link', { name: /De Brug/ })
    .first()
    .click();
  await picture(hiwet, '25-organisation-nl');
  await hiwet.page.getByRole('button', { name: 'Stop met delen' }).click();
  await hiwet.page.getByRole('button', { name: 'Ja, stop nu' }).click();
  await samira.page.getByText('Dit wordt niet meer met u gedeeld').waitFor();
  expect(await samira.page.locator('body').innerText()).not.toContain('Hiwet');
  await picture(samira, '26-no-longer-shared');
  const id = attempt.split('/').at(-1)!;
  const status = await samira.page.evaluate(
    (path) => fetch(path).then((answer) => answer.status),
    `/v1/attempts/${id}`,
  );
  expect(status).toBe(404);
  await hiwet.page.getByText('Gestopt.').waitFor();
  await picture(hiwet, '27-stopped-nl');
}
