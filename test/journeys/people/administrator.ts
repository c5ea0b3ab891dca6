import type { Person } from './person.js';

/** Makes an organisation known, with its first contact. */
export async function addOrganisation({ page }: Person, contact: { name: string; mail: string }) {
  await page.getByRole('button', { name: 'Organisatie toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naam van de organisatie').fill('Wereldvrouwen');
  await dialog.getByLabel('Soort').selectOption('migrant');
  await dialog.getByLabel('Plaats').fill('Delft');
  await dialog.getByLabel('Wat zij doen').fill('Vrouwen koken en leren samen.');
  await dialog.getByLabel('Naam van de contactpersoon').fill(contact.name);
  await dialog.getByLabel('Mailadres van de contactpersoon').fill(contact.mail);
  await dialog.getByRole('button', { name: 'Voeg toe' }).click();
  await page.getByText('Wereldvrouwen staat erbij').waitFor();
}

/** Vouches for it: contact checked, agreement signed, and in which capacity. */
export async function vouch({ page }: Person, today: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Wanneer ging u na wie de contactpersoon is?').fill(today);
  await dialog.getByLabel('Wanneer zijn de afspraken getekend?').fill(today);
  await dialog.getByText('Zelf verantwoordelijk').click();
  await dialog.getByRole('button', { name: 'Laat toe' }).click();
  await page.getByText('Wereldvrouwen is toegelaten').waitFor();
}

export async function inviteVolunteer({ page }: Person, name: string, mail: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naam', { exact: true }).fill(name);
  await dialog.getByLabel('Mailadres').fill(mail);
  await dialog.getByText('Maatje', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Nodig uit' }).click();
  await page.getByText(`De uitnodiging aan ${name} is onderweg`).waitFor();
}

export async function suspend({ page }: Person, name: string): Promise<void> {
  await page.getByRole('button', { name: `Beheer ${name}` }).click();
  await page.getByRole('button', { name: `Schors: ${name}` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Schors' }).click();
  await page.getByText(`${name} is geschorst`).waitFor();
}

export async function reinstate({ page }: Person, name: string): Promise<void> {
  await page.getByRole('button', { name: `Beheer ${name}` }).click();
  await page.getByRole('button', { name: 'Laat weer toe' }).click();
  await page.getByText(`${name} kan weer inloggen`).waitFor();
}
