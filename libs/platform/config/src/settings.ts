import * as z from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

/** The settings of every server process; parsed once at boot and frozen. */
export const settingsSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe('production refuses the demo and trusts the contracts of its answers.'),
  KRING_PORT: port
    .default(3000)
    .describe('The port that the web apps and the API are served on; 0 takes a free one.'),
  KRING_HOST: z.string().default('127.0.0.1').describe('The address to listen on.'),
  KRING_PUBLIC_URL: z
    .url()
    .optional()
    .describe('The address people use; http://localhost:<port> by default.'),
  KRING_DATABASE_URL: z.url().describe('PostgreSQL as the api role (kring_api).'),
  KRING_RELAY_DATABASE_URL: z.url().describe('PostgreSQL as the relay role (kring_relay).'),
  KRING_REACTION_DATABASE_URL: z.url().describe('PostgreSQL as the reaction role (kring_reaction).'),
  KRING_SESSION_SECRET: z.string().min(32).describe('Signs session cookies; at least 32 characters.'),
  KRING_OIDC_ISSUER: z.url().describe('The OpenID Connect provider at which members sign in.'),
  KRING_OIDC_CLIENT_ID: z.string().min(1).describe('How Kring is known at that provider.'),
  KRING_WEB_ROOT: z.string().default('dist').describe('Where the built web apps are.'),
  KRING_DEMO: z
    .stringbool()
    .default(false)
    .describe('The demo region with its personas; refused in production.'),
  KRING_LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('How much is logged; never what anyone wrote.'),
});

type Parsed = z.infer<typeof settingsSchema>;
export interface Settings extends Readonly<Omit<Parsed, 'KRING_PUBLIC_URL'>> {
  readonly KRING_PUBLIC_URL: string;
}

/** The settings could not be read: the message lists everything that is wrong. */
export class SettingsRefused extends Error {
  override readonly name = 'SettingsRefused';
}

/** Reads the settings from the environment, with what is already known; `SettingsRefused` says all that is wrong. */
export function readSettings(known: Record<string, string> = {}, environment = process.env): Settings {
  const result = settingsSchema.safeParse({ ...environment, ...known });
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new SettingsRefused(`These settings are missing or wrong (see .env.example):\n${lines.join('\n')}`);
  }
  if (result.data.NODE_ENV === 'production' && result.data.KRING_OIDC_ISSUER.startsWith('http:')) {
    throw new SettingsRefused('KRING_OIDC_ISSUER must be an https address when NODE_ENV=production.');
  }
  if (result.data.KRING_DEMO && result.data.NODE_ENV === 'production') {
    throw new SettingsRefused(
      'KRING_DEMO is refused when NODE_ENV=production: its personas have no passwords.',
    );
  }
  const address = result.data.KRING_PUBLIC_URL ?? `http://localhost:${result.data.KRING_PORT}`;
  return Object.freeze({ ...result.data, KRING_PUBLIC_URL: address });
}

/** The port alone, for a process that has to see whether it is free before anything else. */
export function readPort(environment = process.env): number {
  const parsed = settingsSchema.shape.KRING_PORT.safeParse(environment['KRING_PORT']);
  if (!parsed.success) throw new SettingsRefused('KRING_PORT must be a number from 0 to 65535.');
  return parsed.data;
}

/** The PostgreSQL in which tests make their databases, as its owner. */
export function readTestServer(environment = process.env): string {
  const url = environment['KRING_TEST_DATABASE_URL'];
  if (!url) throw new SettingsRefused('KRING_TEST_DATABASE_URL is missing: run the tests through npm test.');
  return url;
}

/** The injection token of the settings. */
export const SETTINGS = Symbol('settings');
