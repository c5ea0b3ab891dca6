import { newTraceparent } from './traceparent.js';

test('a click begins a trace that W3C Trace Context can read', () => {
  expect(newTraceparent()).toMatch(/^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-01$/);
});

test('no two clicks share a trace', () => {
  expect(newTraceparent()).not.toBe(newTraceparent());
});
