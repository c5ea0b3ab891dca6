import type { Page } from 'playwright-core';

/** She opens a link whose code is sent to her phone, which the demo shows. */
export async function comeInByPhone(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Stuur mij de code' }).click();
  const message = await page.locator('.my-phone__bubble').innerText();
  await page.getByRole('textbox').fill(/\d{6}/.exec(message)![0]);
  await page.getByRole('button', { name: 'Ga verder' }).click();
}

/** She opens a link whose code she is given at the desk. */
export async function comeInAtDesk(
  page: Page,
  { link, code }: { link: string; code: string },
): Promise<void> {
  await page.goto(link);
  await page.getByRole('textbox', { name: 'Code van 6 cijfers' }).fill(code);
  await page.getByRole('button', { name: 'Ga verder' }).click();
}

/** She says that this is her own phone, and chooses a PIN for it. */
export async function choosePin(page: Page, pin: string): Promise<void> {
  await page.getByRole('button', { name: 'Ja, van mij' }).click();
  await page.getByLabel('Nieuwe pincode').fill(pin);
  await page.getByLabel('Nog een keer').fill(pin);
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByRole('heading', { level: 1, name: 'Uw pincode is klaar.' }).waitFor();
}

export async function enterPin(page: Page, pin: string): Promise<void> {
  await page.getByLabel('Pincode').fill(pin);
  await page.getByRole('button', { name: 'Ga verder' }).click();
}

/** Her circle is open; the title says so. */
export const atHome = (page: Page): Promise<void> =>
  page.getByRole('heading', { level: 1, name: 'Mijn kring' }).waitFor();

export const atPin = (page: Page): Promise<void> =>
  page.getByRole('heading', { level: 1, name: 'Vul uw pincode in' }).waitFor();
