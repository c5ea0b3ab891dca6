import type { Ground } from './ground.js';

export const SESSION_SECRET = 'a secret that only the bench knows, long enough';

/** The settings of the product's processes, as in production; only requests that fail are logged. */
export function productSettings(ground: Ground): Record<string, string> {
  return {
    NODE_ENV: 'production',
    KRING_PORT: '0',
    KRING_PUBLIC_URL: 'http://localhost:3000',
    KRING_DATABASE_URL: ground.as('kring_api'),
    KRING_RELAY_DATABASE_URL: ground.as('kring_relay'),
    KRING_REACTION_DATABASE_URL: ground.as('kring_reaction'),
    KRING_SESSION_SECRET: SESSION_SECRET,
    KRING_OIDC_ISSUER: 'https://localhost/oidc',
    KRING_OIDC_CLIENT_ID: 'kring',
    KRING_LOG_LEVEL: 'warn',
  };
}
