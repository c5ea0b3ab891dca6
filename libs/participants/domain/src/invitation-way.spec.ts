import { assuranceOf, needsPhone, showsCode } from './invitation-way.js';

test.each([
  ['code-to-phone', 'high', true, false],
  ['link-to-phone', 'high', true, true],
  ['desk', 'low', false, true],
] as const)('%s: assurance %s', (way, assurance, phone, code) => {
  expect([assuranceOf(way), needsPhone(way), showsCode(way)]).toEqual([assurance, phone, code]);
});
