import type { Person } from './person.js';

export async function accept({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: 'Ja, zij is welkom' }).click();
  await page.getByRole('button', { name: 'Ja, zij is welkom' }).waitFor({ state: 'detached' });
}

export async function propose({ page }: Person, offer: string): Promise<void> {
  await page.getByRole('button', { name: `Stel voor: ${offer}` }).click();
  await page.getByText('voorgesteld').first().waitFor();
}

export async function assign({ page }: Person, volunteer: string): Promise<void> {
  await page.getByLabel('Wie wordt haar maatje?').selectOption({ label: volunteer });
  await page.getByRole('button', { name: /Koppel/ }).click();
  await page.getByText(`${volunteer} is aan haar gekoppeld`).waitFor();
}

/** A first meeting, a week from now. */
export async function planMeeting({ page }: Person, contact: string): Promise<void> {
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await page.getByRole('button', { name: 'Plan de kennismaking' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Welke dag?').fill(day);
  await dialog.getByLabel('Hoe laat?').fill('14:30');
  await dialog.getByLabel('Waar?').fill('Buurthuis, zaal 2');
  await dialog.getByLabel('Wie van u is erbij?').selectOption({ label: contact });
  await dialog.getByRole('button', { name: 'Plan', exact: true }).click();
  await page.getByText(/^De kennismaking is /).waitFor();
}

/** Her rung of the participation ladder, before and now. */
export async function sayWhereSheStands({ page }: Person, before: string, now: string): Promise<void> {
  await page.getByRole('button', { name: 'Zeg waar zij staat' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Bij het begin').selectOption(before);
  await dialog.getByLabel('Nu', { exact: true }).selectOption(now);
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await dialog.waitFor({ state: 'detached' });
}
