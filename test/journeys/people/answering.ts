import { codeTo } from './mailbox.js';
import type { Person } from './person.js';

/** Opens the link to one question with the code that comes by mail; says the code. */
export async function openQuestion(person: Person, link: string, mail: string): Promise<string> {
  const { page } = person;
  await page.goto(link);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  const code = page.getByLabel('Code uit uw mail');
  await code.waitFor();
  const digits = await codeTo(person, mail);
  await code.fill(digits);
  await page.getByRole('heading', { name: 'Kunt u haar helpen?' }).waitFor();
  return digits;
}

/** The second and the third tap: a reason, and no. */
export async function declineByLink({ page }: Person, reason: string): Promise<void> {
  await page.getByText(reason, { exact: true }).click();
  await page.getByRole('button', { name: 'Antwoord nee' }).click();
  await page.getByRole('heading', { level: 1, name: 'U zei nee' }).waitFor();
}

export async function acceptByLink({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: 'Ja, zij is welkom' }).click();
  await page.getByRole('heading', { level: 1, name: 'U zei ja' }).waitFor();
}
