import type { Person } from './person.js';

/** Adds a participant; says the address of her page. */
export async function addParticipant({ page }: Person, address: string, givenName: string): Promise<string> {
  await page.goto(`${address}/deelnemers`);
  await page.getByRole('link', { name: 'Deelnemer toevoegen' }).first().click();
  await page.getByLabel('Voornaam').fill(givenName);
  await page.getByLabel('Geboortedatum').fill('1994-02-03');
  await page.getByLabel('Hoe is zij veilig te bereiken?').selectOption('whatsapp');
  await page.getByLabel(/Mobiel nummer/).fill('+31600000077');
  await page.getByText('Arabisch', { exact: true }).click();
  await page.getByLabel('Hoeveel Nederlands spreekt zij?').selectOption('A1');
  await page.getByLabel('Kan zij lezen?').selectOption('little');
  await page.getByRole('button', { name: 'Voeg haar toe' }).click();
  await page.getByRole('heading', { level: 1, name: givenName }).waitFor();
  return page.url();
}

/** Opens a new referral and writes the missing wishes there and then. */
export async function beginReferral({ page }: Person): Promise<void> {
  await page.getByRole('link', { name: 'Nieuwe verwijzing' }).first().click();
  await page.getByRole('button', { name: 'Haar wensen invullen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Wat wil zij?').selectOption('language-skills');
  await dialog.getByText('ochtend', { exact: true }).click();
  await dialog.getByText('Alleen binnen schooltijd').click();
  await dialog.getByText('Liefst een groep met alleen vrouwen').click();
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Fills the three fields: what, why, what to share. */
export async function fillReferral({ page }: Person): Promise<void> {
  await page.getByText('Taalgroep met opvang').click();
  await page.getByLabel('2. Waarom, in haar woorden?').fill('Zij wil met andere moeders Nederlands oefenen.');
}

export async function sendReferral({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: 'Vraag het haar' }).click();
  await page.waitForURL(/\/verwijzingen\/[0-9a-f-]{36}$/);
}

/** Makes her link; says it. */
export async function invite({ page }: Person, herPage: string): Promise<string> {
  await page.goto(herPage);
  await page.getByRole('button', { name: 'Nodig haar uit' }).click();
  await page.getByRole('button', { name: 'Maak haar link' }).click();
  await page.getByRole('img', { name: 'QR-code om te scannen' }).waitFor();
  return page.getByLabel('Haar link').inputValue();
}

/** Makes her link and her code at the desk, for who has no phone of her own; says both. */
export async function inviteAtDesk(
  { page }: Person,
  herPage: string,
): Promise<{ link: string; code: string }> {
  await page.goto(herPage);
  await page.getByRole('button', { name: 'Nodig haar uit' }).click();
  await page.getByText('Allebei aan de balie').click();
  await page.getByRole('button', { name: 'Maak haar link' }).click();
  await page.getByRole('img', { name: 'QR-code om te scannen' }).waitFor();
  const code = await page.locator('.invite-code strong').innerText();
  return { link: await page.getByLabel('Haar link').inputValue(), code };
}

export interface Noted {
  readonly text: string;
  readonly category: string;
  readonly reach: string;
}

/** Writes a note on her page. */
export async function writeNote({ page }: Person, { text, category, reach }: Noted): Promise<void> {
  await page.getByRole('button', { name: 'Schrijf een notitie' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Wat wilt u vastleggen?').fill(text);
  await dialog.getByLabel('Waarover gaat het?').selectOption({ label: category });
  await dialog.getByText(reach, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(text.split('\n')[0]!).waitFor();
}

/** Puts a file with the note that was written last. */
export async function attach(
  { page }: Person,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Voeg een bestand toe' }).first().click();
  await (await chooser).setFiles([file]);
}
