import type { Person } from './person.js';

const HER_PHONE = '+31600000077';

/** She opens her link and enters the code: from her phone, or from the message that the demo shows in its place. */
export async function openLink(
  { page }: Person,
  link: string,
  codeSentTo?: (phone: string) => Promise<string>,
): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Stuur mij de code' }).click();
  await page.getByRole('textbox').waitFor();
  const shown = codeSentTo ? codeSentTo(HER_PHONE) : page.locator('.my-phone__bubble').innerText();
  await page.getByRole('textbox').fill(/\d{6}/.exec(await shown)![0]);
  // Her client manager wrote down that she speaks Arabic, so the app turned to it.
  await page.getByRole('button', { name: 'متابعة' }).click();
  // She may choose a PIN to come back by; later will do.
  await page.getByRole('link', { name: 'لاحقًا' }).click();
}

export async function speak({ page }: Person, language: 'nl' | 'ar'): Promise<void> {
  await page.getByRole('combobox').first().selectOption(language);
  await page.locator(`html[lang="${language}"]`).waitFor();
}

/** She says yes and points at who gets her data. */
export async function sayYes({ page }: Person, yes: RegExp, onlyThem: RegExp): Promise<void> {
  await page.getByRole('button', { name: yes }).click();
  await page.getByRole('button', { name: onlyThem }).click();
}

/** From her circle to her file, and on to what else she may do with it. */
export async function toHerRights({ page }: Person): Promise<void> {
  await page.getByRole('link', { name: 'Mijn gegevens' }).click();
  await page.getByRole('link', { name: 'Uw rechten' }).click();
  await page.getByRole('heading', { level: 1, name: 'Uw rechten' }).waitFor();
}

/** She says in her own words what she has to say. */
export async function say({ page }: Person, words: string): Promise<void> {
  await page.getByLabel('In uw woorden').fill(words);
  await page.getByRole('button', { name: 'Verstuur' }).click();
}

export async function back({ page }: Person): Promise<void> {
  await page.getByRole('link', { name: 'Terug' }).click();
}
