import type { PasskeyChallenge, PasskeyMade, PasskeyUsed } from '@kring/contracts';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

// Fetched only where somebody is about to use it.
const authenticator = () => import('@simplewebauthn/browser');

/** Whether this browser can make and use passkeys at all. */
export const knowsPasskeys = (): boolean => typeof window.PublicKeyCredential === 'function';

/** Makes a passkey on her device, from what the server asks for. */
export async function makePasskey({ options }: PasskeyChallenge): Promise<PasskeyMade> {
  const { startRegistration } = await authenticator();
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  return (await startRegistration({ optionsJSON })) as PasskeyMade;
}

/** Uses a passkey of hers; `isOffered` shows it among what her browser fills in, instead of asking. */
export async function answerWithPasskey(
  { options }: PasskeyChallenge,
  isOffered = false,
): Promise<PasskeyUsed> {
  const { startAuthentication } = await authenticator();
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  return (await startAuthentication({ optionsJSON, useBrowserAutofill: isOffered })) as PasskeyUsed;
}

/** Whether the browser can offer passkeys in a field. */
export async function canOfferPasskeys(): Promise<boolean> {
  if (!knowsPasskeys()) return false;
  return (await authenticator()).browserSupportsWebAuthnAutofill();
}

/** Takes the offer away. */
export async function stopOffering(): Promise<void> {
  (await authenticator()).WebAuthnAbortService.cancelCeremony();
}

export type PasskeyTrouble = 'replaced' | 'stopped' | 'already-there' | 'impossible';

const troubles: Record<string, PasskeyTrouble> = {
  AbortError: 'replaced',
  NotAllowedError: 'stopped',
  InvalidStateError: 'already-there',
};

/** Why her device gave no passkey, by the names of WebAuthn level 3. Closing the window and waiting too long read alike. */
export function troubleOf(error: unknown): PasskeyTrouble {
  return (error instanceof Error && troubles[error.name]) || 'impossible';
}
