import type { Settings } from '@kring/platform-config';
import { ownAddress } from './relying-party.js';

/**
 * In the demo: whom somebody chose by a press on a page of Kring, at this persona's own address or at the public one.
 * The browser says which page a press was on (`Referer`), and no page can say it for another. So what another site
 * provokes chooses nobody: the provider then asks who is there.
 */
export function pressedPersona(
  { host, referer }: { readonly host?: string | undefined; readonly referer?: string | undefined },
  settings: Settings,
): string | undefined {
  const { origin, persona } = ownAddress(host, settings);
  if (!persona || !referer || !URL.canParse(referer)) return undefined;
  const isOurs = [origin, new URL(settings.KRING_PUBLIC_URL).origin].includes(new URL(referer).origin);
  return isOurs ? persona : undefined;
}
