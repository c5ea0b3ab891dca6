import { houseStyleVariables } from './house-style.js';

describe('a municipality’s house style', () => {
  it('becomes custom properties, one for each leaf', () => {
    const tokens = {
      kring: { action: { value: '#00539f' } },
      utrecht: { button: { 'border-radius': { $value: '0', $type: 'dimension' } } },
    };
    expect(houseStyleVariables(tokens)).toEqual({
      '--kring-action': '#00539f',
      '--utrecht-button-border-radius': '0',
    });
  });
});
