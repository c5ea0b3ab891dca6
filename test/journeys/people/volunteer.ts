import type { Person } from './person.js';

/** Three taps and done. */
export async function report({ page }: Person): Promise<void> {
  for (const tap of ['goed', '2 uur', 'volgende week weer'])
    await page.getByText(tap, { exact: true }).click();
  await page.getByRole('button', { name: 'Klaar' }).click();
}
