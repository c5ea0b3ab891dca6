import { jest } from '@jest/globals';

// Jest reads testTimeout for all projects together only; each project says its own in jest.config.mjs.
jest.setTimeout(globalThis.patience);
