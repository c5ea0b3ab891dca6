import { randomBytes } from 'node:crypto';
import { PASSWORD } from '../product/database.js';
import type { Places } from './places.js';

interface Known {
  readonly address: string;
  readonly issuer: string;
  readonly ownerUrl: string;
  readonly smsUrl: string;
  readonly smsToken: string;
}

const secret = (): string => randomBytes(24).toString('hex');

/** The environment file that somebody who installs Kring fills in. */
export const environmentFile = ({ address, issuer, ownerUrl, smsUrl, smsToken }: Known, places: Places) => ({
  KRING_PUBLIC_URL: address,
  KRING_CERTIFICATES: `${places.folder}/certificates`,
  // The server of the test run has its passwords already.
  KRING_OWNER_PASSWORD: new URL(ownerUrl).password,
  KRING_API_PASSWORD: PASSWORD,
  KRING_RELAY_PASSWORD: PASSWORD,
  KRING_REACTION_PASSWORD: PASSWORD,
  KRING_REDIS_PASSWORD: secret(),
  KRING_SESSION_SECRET: secret(),
  KRING_AUDIT_KEY: randomBytes(32).toString('base64'),
  KRING_OIDC_ISSUER: issuer,
  KRING_OIDC_CLIENT_ID: 'kring',
  KRING_SMS_URL: smsUrl,
  KRING_SMS_TOKEN: smsToken,
  KRING_LOG_LEVEL: 'warn',
});
