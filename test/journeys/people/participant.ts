import type { Person } from './person.js';

/** She opens her link and enters the code that the demo shows as a message on her phone. */
export async function openLink({ page }: Person, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Stuur mij de code' }).click();
  const message = await page.locator('.my-phone__bubble').innerText();
  await page.getByRole('textbox').fill(/\d{6}/.exec(message)![0]);
  // Her client manager wrote down that she speaks Arabic, so the app turned to it.
  await page.getByRole('button', { name: 'متابعة' }).click();
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
