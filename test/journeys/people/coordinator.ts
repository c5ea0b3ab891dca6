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
export async function planMeeting({ page }: Person, volunteer: string): Promise<void> {
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await page.getByRole('button', { name: 'Plan de kennismaking' }).click();
  await page.getByLabel('Welke dag?').fill(day);
  await page.getByLabel('Hoe laat?').fill('14:30');
  await page.getByLabel('Waar?').fill('Buurthuis, zaal 2');
  await page.getByLabel('Wie van u is erbij?').selectOption({ label: volunteer });
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await page.getByText(/^De kennismaking is /).waitFor();
}
