const fromRoot = (path) => new URL(path, import.meta.url).pathname;

function typescript({ tsx }) {
  return [
    '@swc/jest',
    {
      swcrc: false,
      sourceMaps: 'inline',
      module: { type: 'es6' },
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx, decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          ...(tsx && { react: { runtime: 'automatic' } }),
        },
      },
    },
  ];
}

const shared = {
  rootDir: fromRoot('.'),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx', '.sql'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.nx/', '<rootDir>/.kring/'],
  moduleNameMapper: {
    '^(.*\\.sql)\\?raw$': '$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '\\.(css|svg|woff2?)(\\?url)?$': '<rootDir>/test/setup/empty-module.mjs',
  },
  transform: {
    '\\.ts$': typescript({ tsx: false }),
    '\\.tsx$': typescript({ tsx: true }),
    '\\.sql$': '<rootDir>/test/setup/text-transform.mjs',
  },
};

const onServers = {
  globalSetup: '<rootDir>/test/setup/start-servers.mjs',
  globalTeardown: '<rootDir>/test/setup/stop-servers.mjs',
};

const patience = (milliseconds) => ({
  globals: { patience: milliseconds },
  setupFilesAfterEnv: ['<rootDir>/test/setup/patience.mjs'],
});

const project = (displayName, settings) => ({ ...shared, displayName, ...settings });

export default {
  workerIdleMemoryLimit: '1GB',
  projects: [
    project('unit', {
      testMatch: ['<rootDir>/{apps,libs,test/bench}/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(int|e2e)\\.spec\\.ts$'],
    }),
    project('web', {
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.tsx'],
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/test/setup/whole-browser.mjs'],
    }),
    project('int', {
      testMatch: ['<rootDir>/{apps,libs,test/bench}/**/*.int.spec.ts'],
      ...patience(30_000),
      ...onServers,
    }),
    project('rules', { testMatch: ['<rootDir>/test/rules/**/*.spec.ts'], ...patience(60_000) }),
    project('walls', {
      testMatch: ['<rootDir>/test/walls/**/*.spec.ts'],
      ...patience(60_000),
      ...onServers,
    }),
    // These stop servers, so they bring their own.
    project('faults', { testMatch: ['<rootDir>/test/faults/**/*.spec.ts'], ...patience(600_000) }),
    project('journeys', {
      testMatch: ['<rootDir>/test/journeys/**/*.spec.ts'],
      ...patience(180_000),
      ...onServers,
    }),
  ],
};
