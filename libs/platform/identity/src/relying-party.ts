import type { Settings } from '@kring/platform-config';

/** The address as which Kring is known to the browser that asks. */
export interface OwnAddress {
  readonly origin: string;
  /** In the demo: whose own address it is. */
  readonly persona?: string;
}

/**
 * Which of our addresses this host is. Only our own counts; in the demo each persona and each
 * participant has one of its own in front of it
 * (`joris.localhost`, `k-1187.localhost`). A host that is not ours is answered as if it were the public address.
 */
export function ownAddress(host: string | undefined, settings: Settings): OwnAddress {
  const own = new URL(settings.KRING_PUBLIC_URL);
  const persona = new RegExp(`^([a-z][a-z0-9-]*)\\.${own.host.replaceAll('.', '\\.')}$`).exec(
    host ?? '',
  )?.[1];
  if (settings.KRING_DEMO && persona) return { origin: `${own.protocol}//${persona}.${own.host}`, persona };
  return { origin: own.origin };
}

/** As whom Kring asks for a passkey (WebAuthn level 3, relying party): the authenticator binds the key to it. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

/** The relying party at this host: its name without the port, and the one origin from which an answer is taken. */
export function relyingPartyAt(host: string | undefined, settings: Settings): RelyingParty {
  const { origin } = ownAddress(host, settings);
  return { id: new URL(origin).hostname, origin };
}
