import type { Person } from './person.js';

/** A member signs in at her own address, at the provider's page. */
export async function signIn({ page }: Person, address: string, name: string): Promise<void> {
  await page.goto(`${address}/auth/sign-in`);
  await page.getByRole('link', { name: new RegExp(name) }).click();
  await page.waitForURL(`${address}/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
