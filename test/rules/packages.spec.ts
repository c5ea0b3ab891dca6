import { faults, mayImport } from './lint.js';

const server = [
  '@nestjs/common',
  'typeorm',
  'pg',
  'bullmq',
  'socket.io',
  'openid-client',
  'nodemailer',
  '@simplewebauthn/server',
];
const browser = [
  'react',
  'react-dom',
  'react-aria-components',
  '@tanstack/react-query',
  'wouter',
  '@simplewebauthn/browser',
];

/** Of the packages from npm: what a room may use, and what it is refused. */
const rooms: Record<string, { may: readonly string[]; mayNot: readonly string[] }> = {
  'libs/contracts/src': { may: ['zod'], mayNot: [...server, ...browser] },
  'libs/platform/kernel/src': { may: [], mayNot: [...server, ...browser, 'zod'] },
  'libs/organisations/domain/src': { may: [], mayNot: [...server, ...browser, 'zod'] },
  'libs/participants/domain/src': { may: [], mayNot: [...server, ...browser, 'zod'] },
  'libs/consents/domain/src': { may: [], mayNot: [...server, ...browser, 'zod'] },
  'libs/referrals/domain/src': { may: [], mayNot: [...server, ...browser, 'zod'] },
  'libs/activities/domain/src': { may: [], mayNot: [...server, ...browser, 'zod'] },
  'libs/referrals/src': { may: [...server, 'zod'], mayNot: browser },
  'libs/platform/http/src': { may: [...server, 'zod'], mayNot: browser },
  'libs/scopes/src': { may: server, mayNot: browser },
  'libs/embedded-postgres/src': {
    may: ['pg'],
    mayNot: ['typeorm', '@nestjs/common', 'bullmq', 'react', 'zod'],
  },
  'libs/testing/src': { may: server, mayNot: ['react', 'wouter'] },
  'apps/api/src': { may: server, mayNot: browser },
  'apps/worker/src': { may: server, mayNot: browser },
  'apps/all-in-one/src': { may: server, mayNot: browser },
  'libs/ui/src': {
    may: ['react', 'react-dom', 'react-aria-components'],
    mayNot: [...server, '@tanstack/react-query', 'socket.io-client'],
  },
  'libs/client/src': {
    may: ['react', '@tanstack/react-query', 'socket.io-client'],
    mayNot: [...server, 'react-aria-components'],
  },
  'apps/desk/src': { may: [...browser, 'zod', 'socket.io-client'], mayNot: server },
  'apps/participant/src': { may: [...browser, 'socket.io-client'], mayNot: server },
};

describe('packages from npm', () => {
  it.each(Object.entries(rooms))('%s', async (folder, { may, mayNot }) => {
    expect(await mayImport(`${folder}/probe.ts`, [...may, ...mayNot])).toEqual([...may].sort());
  });

  it('for tests are for specs only', async () => {
    expect(await mayImport('libs/referrals/domain/src/probe.ts', ['fast-check'])).toEqual([]);
    expect(await mayImport('libs/referrals/domain/src/probe.spec.ts', ['fast-check'])).toEqual([
      'fast-check',
    ]);
    expect(await mayImport('libs/referrals/domain/src/probe.spec.ts', ['typeorm'])).toEqual([]);
  });

  it('have to be declared: what another package happens to bring along is refused', async () => {
    const file = 'libs/platform/http/src/probe.ts';
    expect(await faults(file, `export * from 'light-my-request';`)).toEqual([
      '@nx/enforce-module-boundaries',
    ]);
    expect(await faults(file, `export * from '@fastify/helmet';`)).toEqual([]);
  });
});
