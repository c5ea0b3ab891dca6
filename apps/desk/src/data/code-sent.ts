const KEY = 'kring-mail-code';
const VALID_FOR = 15 * 60_000;

interface Sent {
  mail: string;
  at: number;
}

/**
 * Remembers in this tab to which address a code went: a phone may drop the page while she looks in her mail, and then
 * the page finds its place again.
 */
export function rememberCodeSent(mail: string, now = Date.now()): void {
  sessionStorage.setItem(KEY, JSON.stringify({ mail, at: now } satisfies Sent));
}

/** Where a code went that may still be good. */
export function codeSentTo(now = Date.now()): string | null {
  const sent = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Sent | null;
  return sent !== null && now - sent.at < VALID_FOR ? sent.mail : null;
}

export const forgetCodeSent = (): void => sessionStorage.removeItem(KEY);
