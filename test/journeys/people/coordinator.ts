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
