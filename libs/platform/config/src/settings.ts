import * as z from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const SAFE_SCRYPT_COST = 15;

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
  KRING_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .describe('How many proxies stand in front; 1 by default where KRING_PUBLIC_URL is https, otherwise 0.'),
  KRING_DATABASE_URL: z.url().describe('PostgreSQL as the api role (kring_api).'),
  KRING_RELAY_DATABASE_URL: z.url().describe('PostgreSQL as the relay role (kring_relay).'),
  KRING_REACTION_DATABASE_URL: z.url().describe('PostgreSQL as the reaction role (kring_reaction).'),
  KRING_REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe('Redis for the queue and the signals; without it both run on PostgreSQL.'),
  KRING_SESSION_SECRET: z.string().min(32).describe('Signs session cookies; at least 32 characters.'),
  KRING_OIDC_ISSUER: z.url().describe('The OpenID Connect provider at which members sign in.'),
  KRING_OIDC_CLIENT_ID: z.string().min(1).describe('How Kring is known at that provider.'),
  KRING_OIDC_CLIENT_AUTH: z
    .enum(['none', 'private_key_jwt'])
    .default('none')
    .describe('How Kring proves itself at that provider.'),
  KRING_OIDC_KEY: z
    .string()
    .min(1)
    .optional()
    .describe('The private key for private_key_jwt, RSA or EC: a JWK, or the path of a JWK or PEM file.'),
  KRING_OIDC_ACR: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The level of assurance that people must have there at least, e.g. http://eidas.europa.eu/LoA/substantial.',
    ),
  KRING_MAIL_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe(
      'The mail server, smtp:// or smtps://, with its user and password. Without one no mail leaves.',
    ),
  KRING_MAIL_FROM: z.string().default('Kring <kring@localhost>').describe('Whom mails come from.'),
  KRING_SMS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where text messages go: a POST of {"to", "text"} as JSON. Without it no phone gets a code.'),
  KRING_SMS_TOKEN: z.string().min(1).optional().describe('The bearer token for KRING_SMS_URL.'),
  KRING_AUDIT_KEY: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Signs the seals over the audit, Ed25519: a seed of 32 bytes as base64, a PEM, or the path of a PEM file. Workers need it in production.',
    ),
  KRING_AUDIT_ROOTS: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A folder in which workers keep the signed roots, on another disk than the database; without it they stay in the database only.',
    ),
  KRING_WEB_ROOT: z.string().default('dist').describe('Where the built web apps are.'),
  KRING_DEMO: z
    .stringbool()
    .default(false)
    .describe('The demo region with its personas; refused in production.'),
  KRING_SCRYPT_COST: z.coerce
    .number()
    .int()
    .min(1)
    .max(20)
    .default(SAFE_SCRYPT_COST)
    .describe(
      'The work of one try at a PIN, as a power of two; a PIN keeps to that of its day. Production takes 15 or more.',
    ),
  KRING_WATCH_PORT: port
    .optional()
    .describe('A port of its own for /metrics and /health, not for the public; without it there is none.'),
  KRING_TRACES_URL: z
    .url()
    .optional()
    .describe('The collector that traces go to (OpenTelemetry over HTTP, https://…/v1/traces).'),
  KRING_LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('How much is logged; never what anyone wrote.'),
});

type Parsed = z.infer<typeof settingsSchema>;
export interface Settings extends Readonly<Omit<Parsed, 'KRING_PUBLIC_URL' | 'KRING_PROXIES'>> {
  readonly KRING_PUBLIC_URL: string;
  readonly KRING_PROXIES: number;
}

/** The settings could not be read: the message lists everything that is wrong. */
export class SettingsRefused extends Error {
  override readonly name = 'SettingsRefused';
}

/** Reads the settings from the environment, with what is already known; `SettingsRefused` says all that is wrong. */
export function readSettings(known: Record<string, string> = {}, environment = process.env): Settings {
  const result = settingsSchema.safeParse(given({ ...environment, ...known }));
  if (!result.success) throw refusedFor(result.error);
  const wrong = contradictionIn(result.data);
  if (wrong) throw new SettingsRefused(wrong);
  const address = result.data.KRING_PUBLIC_URL ?? `http://localhost:${result.data.KRING_PORT}`;
  // Kring itself speaks no TLS, so an https address has somebody before it who does.
  const proxies = result.data.KRING_PROXIES ?? (address.startsWith('https:') ? 1 : 0);
  return Object.freeze({ ...result.data, KRING_PUBLIC_URL: address, KRING_PROXIES: proxies });
}

const isLocal = (url: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);

/** What the settings say against each other, in a sentence. */
function contradictionIn(settings: Parsed): string | undefined {
  const inProduction = settings.NODE_ENV === 'production';
  if (inProduction && settings.KRING_OIDC_ISSUER.startsWith('http:')) {
    return 'KRING_OIDC_ISSUER must be an https address when NODE_ENV=production.';
  }
  if (settings.KRING_OIDC_CLIENT_AUTH === 'private_key_jwt' && !settings.KRING_OIDC_KEY) {
    return 'KRING_OIDC_KEY is missing: KRING_OIDC_CLIENT_AUTH is private_key_jwt.';
  }
  const sms = settings.KRING_SMS_URL;
  if (inProduction && sms?.startsWith('http:') && !isLocal(sms)) {
    return 'KRING_SMS_URL must be an https address when NODE_ENV=production, or one on this machine.';
  }
  if (sms && !settings.KRING_SMS_TOKEN) return 'KRING_SMS_TOKEN is missing: KRING_SMS_URL is set.';
  if (settings.KRING_SCRYPT_COST < SAFE_SCRYPT_COST && inProduction) {
    return `KRING_SCRYPT_COST must be at least ${SAFE_SCRYPT_COST} when NODE_ENV=production: PINs are few.`;
  }
  if (settings.KRING_DEMO && inProduction) {
    return 'KRING_DEMO is refused when NODE_ENV=production: its personas have no passwords.';
  }
  return undefined;
}

/** An empty line in an environment file is a setting that was not made. */
export const given = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));

/** Everything that is wrong, in one message. */
export function refusedFor(error: z.ZodError): SettingsRefused {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  return new SettingsRefused(`These settings are missing or wrong (see .env.example):\n${lines.join('\n')}`);
}

/** The port alone, for a process that has to see whether it is free before anything else. */
export function readPort(environment = process.env): number {
  const parsed = settingsSchema.shape.KRING_PORT.safeParse(given(environment)['KRING_PORT']);
  if (!parsed.success) throw new SettingsRefused('KRING_PORT must be a number from 0 to 65535.');
  return parsed.data;
}

/** The injection token of the settings. */
export const SETTINGS = Symbol('settings');
