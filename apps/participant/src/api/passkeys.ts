import { send } from '@kring/client';
import type { PasskeyChallenge, Session } from '@kring/contracts';

type Reader = Pick<
  typeof PublicKeyCredential,
  'parseCreationOptionsFromJSON' | 'parseRequestOptionsFromJSON'
>;

/** The browser's own reader of challenges; null on a phone that has no passkeys, or is too old to read them. */
function reader(): Reader | null {
  const own = globalThis.PublicKeyCredential as Partial<Reader> | undefined;
  return own?.parseCreationOptionsFromJSON && own.parseRequestOptionsFromJSON ? (own as Reader) : null;
}

/** Whether this phone's own lock can open the app. */
export const hasPhoneLock = (): boolean => reader() !== null;

/** Asks the phone to make a passkey, and lets it be kept. */
export async function makePasskey(): Promise<void> {
  const { options } = await send<PasskeyChallenge>('POST', '/v1/my/passkeys/challenge');
  const publicKey = reader()!.parseCreationOptionsFromJSON(options as never);
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  await send('POST', '/v1/my/passkeys', { response: made.toJSON() });
}

/** Asks the phone for its lock; says whose session it opened. */
export async function openByPhoneLock(): Promise<Session> {
  const { options } = await send<PasskeyChallenge>('POST', '/v1/return/passkey-challenges');
  const publicKey = reader()!.parseRequestOptionsFromJSON(options as never);
  const used = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  return send<Session>('POST', '/v1/return/passkey-sessions', { response: used.toJSON() });
}
