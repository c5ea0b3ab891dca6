import { localMailbox, type Letter } from '@kring/platform-mail';

/** The newest letter to this address, as the demo's mailbox has it. */
export function letterTo(mail: string): Letter | undefined {
  return localMailbox.letters().find(({ letter }) => letter.to === mail)?.letter;
}

/** The token in the link of the newest letter to this address. */
export function tokenFor(mail: string): string {
  const address = letterTo(mail)?.link?.address;
  if (!address) throw new Error(`No link went to ${mail}.`);
  return new URL(address).hash.slice(1);
}

/** The code in the newest letter to this address. */
export function codeFor(mail: string): string {
  const code = letterTo(mail)?.code;
  if (!code) throw new Error(`No code went to ${mail}.`);
  return code;
}
