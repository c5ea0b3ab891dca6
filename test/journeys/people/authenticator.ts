import type { Person } from './person.js';

/** Whether she holds her finger on her device. */
export type Finger = (isThere: boolean) => Promise<unknown>;

/** Her device can keep passkeys from here on, and knows her by her finger (CDP, WebAuthn domain). */
export async function giveAuthenticator({ page }: Person): Promise<Finger> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return (enabled) => browser.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
}
