import { readCachedProjectGraph } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { constraints, doors, schemaDoors } from './boundaries.mjs';
import { kring } from './test/rules/plugin/index.mjs';

// Without a project graph the boundary rule skips itself and lint passes; this stops it: `nx show projects` makes one.
readCachedProjectGraph();

const code = ['**/*.{ts,tsx,mjs}'];
const specs = ['**/*.spec.{ts,tsx}'];
const settingsOfTools = ['*.mjs', '**/{vite,vite.*,jest}.config.{ts,mjs}'];
const scripts = ['apps/**/*.mjs', 'docker/**', 'test/**'];
const pure = ['libs/*/domain/**', 'libs/contracts/**', 'libs/platform/kernel/**'];
const faces = ['apps/desk/src/**', 'apps/participant/src/**', 'libs/ui/src/**', 'libs/client/src/**'];

// Flat config replaces a rule's options, it does not merge them: each variant is spelled out in full.
const boundaries = (options) => [
  'error',
  {
    depConstraints: constraints(options),
    banTransitiveDependencies: true,
    // Specs use @kring/testing, which uses what they test: a circle of specs only, never of what runs.
    ignoredCircularDependencies: [['@kring/testing', '!@kring/testing']],
    checkDynamicDependenciesExceptions: ['.*'],
  },
];

const everywhere = {
  '@nx/enforce-module-boundaries': boundaries(),
  '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'max-lines': ['error', 200],
  'max-lines-per-function': ['error', 60],
  'max-params': ['error', 6],
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'hack', 'xxx'] }],
  'kring/file-role': 'error',
  'kring/max-routes': ['error', { max: 10 }],
  'kring/no-deep-imports': ['error', doors],
  'kring/no-default-export': 'error',
  'kring/no-empty-names': 'error',
  'kring/no-forward-ref': 'error',
  'kring/no-process-env': 'error',
  'kring/no-type-import-of-injected': 'error',
};

export default [
  { ignores: ['**/dist/**', '**/node_modules/**', '**/coverage/**', '.nx/**', '.kring/**'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    files: code,
    languageOptions: {
      parserOptions: {
        // With these two the parser knows that a decorated class needs its imports at run time.
        experimentalDecorators: true,
        emitDecoratorMetadata: true,
        // With CI set the parser would take types from the disk, not from the text that it is given.
        disallowAutomaticSingleRunInference: true,
      },
    },
    plugins: { '@nx': nx, kring, 'react-hooks': reactHooks },
    rules: everywhere,
  },
  {
    // The few rules that need types, where they guard most: a promise nobody waits for is a check nobody made.
    files: ['libs/**/*.ts', 'apps/{api,worker,all-in-one}/**/*.ts'],
    ignores: ['libs/ui/**', 'libs/client/**'],
    languageOptions: {
      parserOptions: { project: 'test/rules/tsconfig.server.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', 80] } },
  { files: ['libs/**', 'apps/**'], rules: { 'no-console': 'error' } },
  {
    files: ['apps/all-in-one/**', 'apps/*/src/{main,migrate}.ts', '**/run-until-told.ts', ...scripts],
    rules: { 'no-console': 'off' },
  },
  { files: [...pure, ...faces], rules: { 'kring/no-node': 'error' } },
  { files: ['libs/*/domain/**'], rules: { 'kring/pure-domain': 'error' } },
  {
    files: ['libs/*/src/**'],
    ignores: ['libs/*/src/schema/**'],
    rules: { 'kring/no-tables-at-the-door': 'error' },
  },
  { files: ['libs/scopes/**'], rules: { 'kring/no-deep-imports': ['error', [...doors, ...schemaDoors]] } },
  {
    files: faces,
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['libs/ui/**'],
    rules: { 'no-restricted-globals': ['error', 'fetch', 'WebSocket', 'EventSource'] },
  },
  {
    // A schema drags zod into the bundle; types cost nothing.
    files: ['libs/client/src/**', 'apps/participant/src/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [{ name: '@kring/contracts', allowTypeImports: true, message: 'Take its types only.' }] },
      ],
    },
  },
  {
    files: ['libs/platform/config/**', ...scripts, ...settingsOfTools],
    rules: { 'kring/no-process-env': 'off' },
  },
  { files: settingsOfTools, rules: { 'kring/file-role': 'off', 'kring/no-default-export': 'off' } },
  {
    files: ['test/rules/plugin/**', 'test/setup/**', '**/*.d.ts'],
    rules: { 'kring/no-default-export': 'off' },
  },
  {
    files: specs,
    rules: {
      '@nx/enforce-module-boundaries': boundaries({ specs: true }),
      '@typescript-eslint/no-restricted-imports': 'off',
      'max-lines': ['error', 350],
      'max-lines-per-function': 'off',
      'kring/no-node': 'off',
      'kring/pure-domain': 'off',
    },
  },
];
