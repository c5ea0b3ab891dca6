import { typescript } from './test/setup/typescript.mjs';

const fromRoot = (path) => new URL(path, import.meta.url).pathname;

const shared = {
  rootDir: fromRoot('.'),
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.nx/', '<rootDir>/.kring/'],
};

/** Files of one world: see test/setup/runner. A test there may take five seconds, where nobody says otherwise. */
const together = {
  ...shared,
  runner: '<rootDir>/test/setup/runner/runner.mjs',
  globals: { patience: 5_000 },
};

const inBrowser = {
  ...shared,
  testEnvironment: 'jsdom',
  setupFiles: ['<rootDir>/test/setup/whole-browser.mjs'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '\\.(css|svg|woff2?)(\\?url)?$': '<rootDir>/test/setup/empty-module.mjs',
  },
  transform: {
    '\\.ts$': ['@swc/jest', typescript({ tsx: false })],
    '\\.tsx$': ['@swc/jest', typescript({ tsx: true })],
  },
};

const onServers = {
  globalSetup: '<rootDir>/test/setup/start-servers.mjs',
  globalTeardown: '<rootDir>/test/setup/stop-servers.mjs',
};

const STARTS = '<rootDir>/test/faults/start-script.spec.ts';
// The bench on a thousandth of its ground, and a server that is killed in each way.
const LONG = [
  '<rootDir>/test/bench/bench.int.spec.ts',
  '<rootDir>/libs/embedded-postgres/src/embedded.int.spec.ts',
];
const DEPLOYMENTS = '<rootDir>/test/journeys/deployments/';

const but = (...others) => ({ testPathIgnorePatterns: ['/node_modules/', ...others] });

const patience = (milliseconds) => ({ globals: { patience: milliseconds } });

const project = (displayName, settings) => ({ ...together, displayName, ...settings });

export default {
  testSequencer: fromRoot('test/setup/runner/order.mjs'),
  workerIdleMemoryLimit: '1GB',
  projects: [
    project('unit', {
      testMatch: ['<rootDir>/{apps,libs,test/bench}/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(int|e2e)\\.spec\\.ts$'],
    }),
    { ...inBrowser, displayName: 'web', testMatch: ['<rootDir>/{apps,libs}/**/*.spec.tsx'] },
    project('int', {
      testMatch: ['<rootDir>/{apps,libs,test/bench}/**/*.int.spec.ts'],
      ...but(...LONG),
      ...patience(30_000),
      ...onServers,
    }),
    project('rules', { testMatch: ['<rootDir>/test/rules/**/*.spec.ts'], ...patience(60_000) }),
    project('walls', {
      testMatch: ['<rootDir>/test/walls/**/*.spec.ts'],
      ...patience(60_000),
      ...onServers,
    }),
    project('long', { testMatch: LONG, ...patience(60_000), ...onServers }),
    project('starts', { testMatch: [STARTS], ...patience(60_000) }),
    // These stop servers, so they bring their own.
    project('faults', {
      testMatch: ['<rootDir>/test/faults/**/*.spec.ts'],
      ...but(STARTS),
      ...patience(600_000),
    }),
    project('journeys', {
      testMatch: ['<rootDir>/test/journeys/**/*.spec.ts'],
      ...but(DEPLOYMENTS),
      ...patience(180_000),
      ...onServers,
    }),
    project('deployments', {
      testMatch: [`${DEPLOYMENTS}*.spec.ts`],
      ...patience(180_000),
      ...onServers,
    }),
  ],
};
