import { codeTo } from './mailbox.js';
import type { Person } from './person.js';

/** Opens the link that came by mail. */
export async function openInvitation({ page }: Person, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: `Welkom, ${name}` }).waitFor();
}

/** Comes in with a passkey that she makes now. */
export async function makePasskey({ page }: Person, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Maak een passkey' }).click();
  await page.getByRole('heading', { level: 1, name: `Dag ${name}` }).waitFor();
}

/** Comes in with a code that goes to the address that was invited; `before` is one that was used up. */
export async function acceptByMail(
  person: Person,
  mail: string,
  name: string,
  before?: string,
): Promise<void> {
  const { page } = person;
  await page.getByRole('button', { name: 'Liever een code per mail' }).click();
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await page.getByLabel('Code uit uw mail').fill(await codeTo(person, mail, before));
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('heading', { level: 1, name: `Dag ${name}` }).waitFor();
}

/** Comes back in with a code by mail. */
export async function signInByMail(person: Person, mail: string, name: string): Promise<void> {
  const { page } = person;
  await page.getByLabel('Uw mailadres').fill(mail);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await page.getByLabel('Code uit uw mail').fill(await codeTo(person, mail));
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: `Dag ${name}` }).waitFor();
}
