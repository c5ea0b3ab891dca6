// Who may import whom: the whole architecture on one screen. ESLint enforces it; test/rules plants every breach.
// Calls go up these tables only, so there is never a circle. What is not listed is refused.

/** The rooms with rules of their own. A scope may call the scopes that stand behind it, and platform and contracts. */
export const scopes = {
  organisations: [],
  participants: ['organisations'],
  consents: ['participants', 'organisations'],
  dossiers: ['consents', 'participants', 'organisations'],
  referrals: ['dossiers', 'consents', 'participants', 'organisations'],
  activities: ['dossiers', 'consents', 'participants', 'organisations'],
  outcomes: ['referrals', 'activities', 'dossiers', 'consents', 'participants', 'organisations'],
  screens: ['outcomes', 'referrals', 'activities', 'dossiers', 'consents', 'participants', 'organisations'],
};

/** The floors under every scope: each may import the floors before it, never its own floor or a later one. */
export const platformFloors = [
  ['kernel'],
  ['config'],
  ['database', 'mail', 'telemetry'],
  ['outbox', 'access'],
  ['realtime', 'identity', 'audit'],
  ['queues'],
  ['http', 'runtime'],
];

/** The doors beside `.` that a package opens on purpose; every other deep import is refused. */
export const doors = ['@kring/ui/styles.css', '@kring/ui/phone-styles.css', '@kring/ui/arabic.css'];

/** A scope's second door: what it keeps in the database. Only `@kring/scopes` goes in by it. Screens keep nothing. */
export const schemaDoors = Object.keys(scopes)
  .filter((name) => name !== 'screens')
  .map((name) => `@kring/${name}/schema`);

const everyScope = Object.keys(scopes).map(scope);
const server = [...everyScope, 'scope:platform', 'scope:contracts'];
const serverProcess = [...server, 'scope:scopes'];
/** What `npm start` runs may also bring a server along; what production runs may not. */
const development = [...serverProcess, 'scope:embedded-postgres', 'app:api', 'app:worker'];
const face = ['scope:contracts', 'scope:ui', 'scope:client', 'type:domain'];

const list = (packages) => packages.split(' ');
const serverPackages = list(
  '@nestjs/* @fastify/* fastify typeorm* pg pg-* bullmq ioredis socket.io pino',
).concat(
  list(
    'openid-client oidc-provider nodemailer @simplewebauthn/server embedded-postgres csv-parse* reflect-metadata',
  ),
);
const facePackages = list(
  'react react/* react-* @react-aria/* @tanstack/* wouter @fontsource* @simplewebauthn/browser',
);
const drawing = list('react react/* react-dom react-aria-components @internationalized/* @fontsource* uqr');
const asking = list('react react/* react-dom @tanstack/react-query socket.io-client');
const inSpecs = list('@testing-library/* fast-check axe-core @jest/globals');

/** The tables as the boundary rule reads them. Only specs may use @kring/testing and the packages for tests. */
export function constraints({ specs = false } = {}) {
  const testing = specs ? ['scope:testing'] : [];
  const only = (packages) => ({ allowedExternalImports: specs ? [...packages, ...inSpecs] : packages });
  const without = (packages) => ({ bannedExternalImports: packages });
  const rule = (tag, may, packages = {}) => ({ sourceTag: tag, onlyDependOnLibsWithTags: may, ...packages });

  return [
    rule('scope:contracts', [], only(['zod'])),
    rule('type:domain', ['type:domain', 'scope:contracts', 'platform:kernel'], only([])),
    ...Object.entries(scopes).map(([name, mayCall]) =>
      rule(scope(name), ['scope:contracts', 'scope:platform', ...[name, ...mayCall].map(scope), ...testing]),
    ),
    { sourceTag: 'type:feature', ...without(facePackages) },
    ...platformFloors.flatMap((floor, height) => {
      const below = platformFloors.slice(0, height).flat().map(platform);
      return floor.map((name) => rule(platform(name), ['scope:contracts', ...below, ...testing]));
    }),
    { sourceTag: 'scope:platform', ...without(facePackages) },
    { sourceTag: 'platform:kernel', ...only([]) },
    rule('scope:scopes', server, without(facePackages)),
    rule('scope:embedded-postgres', [], only(['pg', '@embedded-postgres/*'])),
    rule('scope:testing', [...serverProcess, 'scope:embedded-postgres'], without(facePackages)),
    rule('scope:ui', [], only(drawing)),
    rule('scope:client', ['scope:contracts'], only(asking)),
    rule('app:api', [...serverProcess, ...testing], without(facePackages)),
    rule('app:worker', [...serverProcess, ...testing], without(facePackages)),
    rule('app:all-in-one', [...development, ...testing], without(facePackages)),
    rule('app:desk', face, without(serverPackages)),
    rule('app:participant', face, without(serverPackages)),
  ];
}

function scope(name) {
  return `scope:${name}`;
}

function platform(name) {
  return `platform:${name}`;
}
