import { readSettings, type Settings } from '@kring/platform-config';
import type { TestDatabase } from './test-database.js';

/** Settings for a process under test, on this database. */
export const testSettings = (database: TestDatabase, known: Record<string, string> = {}): Settings =>
  readSettings({
    NODE_ENV: 'test',
    KRING_DATABASE_URL: database.as('kring_api'),
    KRING_RELAY_DATABASE_URL: database.as('kring_relay'),
    KRING_REACTION_DATABASE_URL: database.as('kring_reaction'),
    KRING_SESSION_SECRET: 'a secret that only tests know, long enough',
    KRING_OIDC_ISSUER: 'http://localhost:1/oidc',
    KRING_OIDC_CLIENT_ID: 'kring',
    KRING_AUDIT_KEY: Buffer.alloc(32, 7).toString('base64'),
    KRING_DEMO: 'true',
    KRING_LOG_LEVEL: 'silent',
    KRING_SCRYPT_COST: '8',
    ...known,
  });
