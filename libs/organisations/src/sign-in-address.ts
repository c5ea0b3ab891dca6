import type { Settings } from '@kring/platform-config';

/**
 * Where a sign-in that began at this host comes back. Only our own address counts; in the demo each persona has one of
 * its own in front of it (`joris.localhost`), whose name is the hint for the provider.
 */
export function addressOf(
  host: string | undefined,
  settings: Settings,
): { redirectUri: string; hint?: string } {
  const own = new URL(settings.KRING_PUBLIC_URL);
  const persona = new RegExp(`^([a-z]+)\\.${own.host.replaceAll('.', '\\.')}$`).exec(host ?? '')?.[1];
  if (settings.KRING_DEMO && persona) {
    return { redirectUri: `${own.protocol}//${persona}.${own.host}/auth/callback`, hint: persona };
  }
  return { redirectUri: `${own.origin}/auth/callback` };
}
