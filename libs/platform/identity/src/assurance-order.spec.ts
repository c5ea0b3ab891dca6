import { isSureEnough } from './assurance-order.js';

const eidas = (level: string) => `http://eidas.europa.eu/LoA/${level}`;
const eherkenning = (level: string) => `urn:etoegang:core:assurance-class:${level}`;

test('without a minimum any proof will do, also none', () => {
  expect(isSureEnough(null, null)).toBe(true);
  expect(isSureEnough(eidas('low'), null)).toBe(true);
});

test.each([
  [eidas('substantial'), eidas('substantial')],
  [eidas('high'), eidas('substantial')],
  [eherkenning('loa3'), eherkenning('loa2plus')],
  ['urn:ours:second-factor', 'urn:ours:second-factor'],
])('%s reaches %s', (acr, minimum) => {
  expect(isSureEnough(acr, minimum)).toBe(true);
});

test.each([
  [null, eidas('low')],
  [eidas('low'), eidas('substantial')],
  [eidas('substantial'), eidas('high')],
  [eherkenning('loa2'), eherkenning('loa2plus')],
  [eherkenning('loa4'), eidas('low')],
  [eidas('HIGH'), eidas('low')],
  ['3', '2'],
  ['', 'urn:ours:second-factor'],
])('%s does not reach %s', (acr, minimum) => {
  expect(isSureEnough(acr, minimum)).toBe(false);
});
