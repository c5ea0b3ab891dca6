import type { Person } from './person.js';

/** On his page: a path that he no longer has, as it is when he found a job. */
export async function pathEnded({ page }: Person, day: string): Promise<void> {
  await page
    .getByRole('button', { name: /[Tt]raject/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Welke route volgt zij?').selectOption('b1');
  await dialog.getByText('De brede intake is gedaan').click();
  await dialog.getByLabel(/Is het traject gestopt/).fill(day);
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** On her page: since when she is registered. */
export async function registeredSince({ page }: Person, day: string): Promise<void> {
  await page.getByRole('button', { name: 'Schrijf haar inschrijving op' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Zij kwam anders').click();
  await dialog.getByLabel('Sinds wanneer ingeschreven in uw gemeente?').fill(day);
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** On her page: with whom she lives. */
export async function linkHousehold({ page }: Person, who: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Koppel een huisgenoot' }).click();
  const select = page.getByLabel('Met wie woont zij samen?');
  const option = select.locator('option', { hasText: who });
  await option.waitFor({ state: 'attached' });
  await select.selectOption({ label: await option.innerText() });
  await page.getByRole('button', { name: 'Koppel', exact: true }).click();
  await page.getByText('Woont samen met').waitFor();
}
