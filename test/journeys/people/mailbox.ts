import type { Person } from './person.js';

/** Reads in the demo's mailbox until there is a letter to this address that says something fitting. */
async function letter({ page }: Person, to: string, said: RegExp): Promise<string> {
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    const body = await page.evaluate(() => fetch('/postbus').then((answer) => answer.text()));
    const letters = body.split('<article>').filter((one) => one.includes(`Aan ${to},`));
    const found = letters.map((one) => said.exec(one)?.[1]).find(Boolean);
    if (found) return found;
    await page.waitForTimeout(100);
  }
  throw new Error(`No letter to ${to} said ${said}`);
}

/** The link of the newest invitation, and of the newest question to who has no account. */
export const linkTo = (reader: Person, to: string): Promise<string> =>
  letter(reader, to, /href="([^"]+\/uitnodiging#[^"]+)"/);

/** The newest code; `before` is one that was used up. */
export const codeTo = (reader: Person, to: string, before = 'none'): Promise<string> =>
  letter(reader, to, new RegExp(`<code>(?!${before})(\\d{6})</code>`));

export const questionTo = (reader: Person, to: string): Promise<string> =>
  letter(reader, to, /href="([^"]+\/antwoord#[^"]+)"/);
